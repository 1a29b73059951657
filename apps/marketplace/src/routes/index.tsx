import { LANGUAGE_TAGS, webSiteLd } from '@nxtgauge/domain/seo';
import { createFileRoute } from '@tanstack/react-router';
import { pageHead } from '../core/head.ts';
import { HomePage } from '../home/home-page.tsx';
import { loadHome } from '../home/load-home.ts';

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadHome(context),
  head: ({ match: { context }, loaderData }) => {
    const { publicUrl, locale, words } = context;
    const picture = loaderData?.wall.find(({ card }) => card !== null)?.card?.coverImage;
    return pageHead(publicUrl, {
      title: words.homeTitle,
      description: words.homeDescription,
      path: '/',
      locale,
      image: picture?.url,
      imageAlt: picture?.alt,
      jsonLd: webSiteLd(publicUrl, LANGUAGE_TAGS[locale]),
    });
  },
  component: Home,
});

function Home() {
  return <HomePage {...Route.useLoaderData()} />;
}
