/** What the server wrote about this page stands in the document: until somebody moves on, it is read from there. */
let asServed = typeof document !== 'undefined';

/** Called once the page is alive: from then on heads are made here. */
export function headsAreOurs(): void {
  asServed = false;
}

interface Head {
  meta?: object[];
  links?: object[];
}

function servedHead(): Head {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return {
    meta: [{ title: document.title }],
    links: canonical === undefined ? [] : [{ rel: 'canonical', href: canonical }],
  };
}

/**
 * The head of a route, made by a module of its own: titles, figures and structured data are the server's work, and the
 * browser loads them only when somebody moves to another page.
 */
export function lazyHead<Context>(
  load: () => Promise<(context: Context) => object>,
): (context: Context) => Promise<Head> {
  return async (context) => (asServed ? servedHead() : (await load())(context));
}
