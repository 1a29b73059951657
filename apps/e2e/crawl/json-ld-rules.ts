type Node = Record<string, unknown>;

/** What schema.org's readers ask of each type: all of these properties, or one of several joined by `|`. */
const REQUIRED: Record<string, readonly string[]> = {
  AggregateRating: ['ratingValue', 'ratingCount|reviewCount'],
  Answer: ['text'],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['name', 'url'],
  Country: ['name'],
  EntryPoint: ['urlTemplate'],
  FAQPage: ['mainEntity'],
  GeoCoordinates: ['latitude', 'longitude'],
  ItemList: ['itemListElement'],
  JobPosting: [
    'title',
    'description',
    'datePosted',
    'hiringOrganization',
    'jobLocation|applicantLocationRequirements',
  ],
  ListItem: ['position', 'name|item|url'],
  LocalBusiness: ['name', 'address'],
  MonetaryAmount: ['currency', 'value'],
  OccupationalExperienceRequirements: ['monthsOfExperience'],
  Offer: ['price|priceSpecification', 'priceCurrency|priceSpecification'],
  Organization: ['name'],
  Person: ['name'],
  Place: ['address|name'],
  PostalAddress: ['addressLocality', 'addressCountry'],
  ProfilePage: ['mainEntity'],
  PropertyValue: ['name', 'value'],
  QuantitativeValue: ['value|minValue'],
  Question: ['name', 'acceptedAnswer'],
  Rating: ['ratingValue'],
  Review: ['author', 'reviewRating'],
  SearchAction: ['target'],
  Service: ['name'],
  WebSite: ['name', 'url'],
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typesOf = (node: Node) =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');
const isSaid = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What is missing in this block of structured data, as `Type.property`; empty when every node has what its type requires. */
export function jsonLdFaults(block: unknown): string[] {
  const faults: string[] = [];
  if (isNode(block) && block['@context'] !== 'https://schema.org')
    faults.push('the context is not schema.org');
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    for (const type of typesOf(value)) {
      for (const rule of REQUIRED[type] ?? []) {
        if (!rule.split('|').some((name) => isSaid(value[name]))) faults.push(`${type}.${rule}`);
      }
    }
    Object.values(value).forEach(walk);
  };
  walk(block);
  return faults;
}

/** Types in this block that no rule is known for: the list above has to grow with the pages. */
export function unknownTypes(block: unknown): string[] {
  if (Array.isArray(block)) return block.flatMap(unknownTypes);
  if (!isNode(block)) return [];
  return [
    ...typesOf(block).filter((type) => !(type in REQUIRED)),
    ...Object.values(block).flatMap(unknownTypes),
  ];
}
