/** A customer of the demo: a company, and the people at it. The first one signed up. */
export interface DemoCompany {
  readonly name: string;
  /** Addresses end in it; `.example` is reserved, so that no mail can ever reach a stranger. */
  readonly domain: string;
  readonly people: readonly string[];
  /** When it signed up; the named ones came one after the other over half a year. */
  readonly daysOld?: number;
  /** How far into the time since then its people came last: 1 is now. Left out, they have come all the time. */
  readonly lastSeen?: number;
}

export const demoCompanies: readonly DemoCompany[] = [
  {
    name: 'Northwind Coffee',
    domain: 'northwind.example',
    people: ['Maya Lindqvist', 'Tom Okonkwo', 'Ines Carvalho', 'Yusuf Demir'],
  },
  {
    name: 'Halden Optics',
    domain: 'halden-optics.example',
    people: ['Ingrid Halden', 'Pavel Novák', 'Leah Goldberg'],
  },
  {
    name: 'Sato Logistics',
    domain: 'sato-logistics.example',
    people: ['Kenji Sato', 'Amara Diallo', 'Viktor Petrov', 'Hana Kobayashi', 'Luis Ortega'],
  },
  {
    name: 'Greenfield Dental',
    domain: 'greenfield-dental.example',
    people: ['Dr. Noor Haddad', 'Emily Carter'],
  },
  {
    name: 'Atlas Robotics',
    domain: 'atlasrobotics.example',
    people: ['Jonas Weber', 'Priscilla Mwangi', 'Chen Wei', 'Sara Lindholm'],
  },
  {
    name: 'Bluebird Travel',
    domain: 'bluebird.example',
    people: ['Camille Laurent', 'Diego Fuentes', 'Aoife Byrne'],
  },
  {
    name: 'Fjord Analytics',
    domain: 'fjordanalytics.example',
    people: ['Sindre Aas', 'Lucía Romero', 'Anil Kapoor'],
  },
  { name: 'Marble & Pine', domain: 'marbleandpine.example', people: ['Giulia Ferraro', 'Oskar Nyström'] },
  {
    name: 'Copperline Media',
    domain: 'copperline.example',
    people: ['Zanele Dube', 'Rhys Morgan', 'Petra Vogel', 'Ibrahim Traoré'],
  },
  {
    name: 'Quillon Legal',
    domain: 'quillon.example',
    people: ['Charlotte Avery', 'Daniel Rossi', 'Meera Iyer'],
  },
  {
    name: 'Tidewater Foods',
    domain: 'tidewater.example',
    people: ['Grace Nakamura', 'Samuel Adeyemi', 'Freja Holm'],
  },
  {
    name: 'Lumen Academy',
    domain: 'lumen.example',
    people: ['Rafael Costa', 'Beatrix Novotná', 'Kofi Mensah'],
  },
  { name: 'Kestrel Security', domain: 'kestrel.example', people: ['Olivia Hart', 'Arjun Menon'] },
  {
    name: 'Verdant Homes',
    domain: 'verdanthomes.example',
    people: ['Elif Aydın', 'Mateo Silva', 'Nadia Rahman'],
  },
  {
    name: 'Paperboat Games',
    domain: 'paperboat.example',
    people: ['Finn Gallagher', 'Sofie Janssen', 'Tariq Aziz', 'Mei Tanaka'],
  },
  {
    name: 'Orchard Health',
    domain: 'orchardhealth.example',
    people: ['Dr. Helen Brandt', 'Carlos Méndez', 'Aisha Bello'],
  },
  { name: 'Stonebridge Capital', domain: 'stonebridge.example', people: ['Edward Lane', 'Katarzyna Wójcik'] },
  {
    name: 'Nimbus Weather',
    domain: 'nimbus.example',
    people: ['Björn Eriksson', 'Thandiwe Nkosi', 'Paul Meyer'],
  },
  {
    name: 'Riverside Printing',
    domain: 'riverside-printing.example',
    people: ['Anna Kowalska', 'George Papadopoulos'],
  },
  {
    name: 'Solstice Energy',
    domain: 'solstice.example',
    people: ['Valentina Cruz', 'Henrik Larsen', 'Jia Li'],
  },
];
