/** A `Notice` whose button goes under the words on phones and stands beside them on wide screens. */
export const noticeWithAction =
  'flex-wrap sm:flex-nowrap [&>div:last-child]:ml-7.5 [&>div:last-child]:basis-full sm:[&>div:last-child]:ml-0 sm:[&>div:last-child]:basis-auto';
