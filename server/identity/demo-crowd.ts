import type { DemoCompany } from './demo-people.ts';

const firstWords =
  'Acorn Beacon Cedar Cobalt Crescent Delta Ember Falcon Foundry Garnet Harbor Indigo Juniper Keystone Lantern Maple Meridian Oakline Onyx Pioneer Quarry Redwood Sable Summit Thistle Umber Vantage Willow';
const secondWords = 'Freight Labs Studios Supply Clinics Systems Interiors Ventures Schools Outfitters';

const givenNames =
  'Adele Bram Cleo Dario Esme Farid Gemma Hugo Isla Joaquin Kira Lorenzo Mona Niko Odette Pascal Quinn Rosa Stefan Talia Umar Vera Wanda Xavier Yara Zeno';
const familyNames =
  'Abbott Bianchi Castellan Dupont Eklund Fischer Grant Hoffmann Ivanova Jensen Keller Lopez Moreau Nolan Okafor Pereira Quist Ricci Santos Torres Ueda Varga Whelan Xu Yamada Zeller';

const [firsts, seconds, givens, families] = [firstWords, secondWords, givenNames, familyNames].map((words) =>
  words.split(' '),
) as [string[], string[], string[], string[]];

const taken = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** Steps that share no factor with the lists, so that no name comes twice in a company and no company twice. */
const peopleOf = (company: number, size: number): string[] =>
  Array.from({ length: size }, (_, position) => {
    const person = company * 5 + position * 3;
    return `${taken(givens, person)} ${taken(families, company * 7 + position * 11)}`;
  });

/** How many customers the demo has beside the few whose stories are told. */
const size = 130;

/**
 * Customers like any others, so that lists have pages and charts a past: two years of them, more with each month. Their names follow
 * from their number, and are the same at every start.
 */
export const demoCrowd: readonly DemoCompany[] = Array.from({ length: size }, (_, index) => {
  const round = Math.floor(index / firsts.length);
  const name = `${taken(firsts, index)} ${taken(seconds, index + round * 3)}`;
  return {
    name,
    domain: `${name.toLowerCase().replace(' ', '-')}.example`,
    people: peopleOf(index, 1 + ((index * 7) % 5)),
    daysOld: 2 + Math.round(700 * (index / size) ** 1.6),
    // every ninth has stopped coming
    lastSeen: index % 9 === 4 ? 0.4 : 0.9 + (index % 10) / 100,
  };
});
