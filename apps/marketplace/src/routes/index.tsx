import { createFileRoute } from '@tanstack/react-router';
import { pageHead } from '../core/head.ts';
import { HomePage } from '../home/home-page.tsx';
import { loadHome } from '../home/load-home.ts';
import { paths } from '../shell/paths.ts';

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadHome(context),
  head: ({ match: { context }, loaderData }) => {
    const picture = loaderData?.wall.find(({ card }) => card !== null)?.card?.coverImage;
    return pageHead(context.publicUrl, {
      title: 'Nxtgauge: find good people for the work, near you',
      description:
        'Photographers, tutors, makeup artists, caterers, developers and more across India. See their work, prices and reviews, and ask up to five for a quote. Free to post.',
      path: '/',
      image: picture?.url,
      imageAlt: picture?.alt,
      jsonLd: [
        {
          '@type': 'WebSite',
          name: 'Nxtgauge',
          url: `${context.publicUrl}/`,
          inLanguage: 'en-IN',
          potentialAction: {
            '@type': 'SearchAction',
            target: {
              '@type': 'EntryPoint',
              urlTemplate: `${context.publicUrl}${paths.find}?q={search_term_string}`,
            },
            'query-input': 'required name=search_term_string',
          },
        },
        {
          '@type': 'Organization',
          name: 'Nxtgauge',
          url: `${context.publicUrl}/`,
          logo: `${context.publicUrl}/favicon.svg`,
        },
      ],
    });
  },
  component: Home,
});

function Home() {
  return <HomePage {...Route.useLoaderData()} />;
}
