/** Gives the short links of a breadcrumb line the height of a finger. */
export const crumbLinks = '[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_li]:min-h-11';
