const da = {
  title: 'Hvor redskabet kommer fra',
  publisher: 'Står bag',
  licence: 'Vilkår',
  licences: {
    'public-domain': 'frie',
    attribution: 'frie, når kilden nævnes',
    permission: 'brug efter aftale',
    proprietary: 'andre har rettighederne',
    unclear: 'uklare',
  },
  wording: 'Ordlyd',
  unlessSaid: (wording: string) => `${wording}, medmindre andet står`,
  wordings: {
    published: 'ordret fra kilden',
    adapted: 'tilpasset fra kilden',
    translation: 'oversat',
    own: 'skrevet til dette redskab',
  },
  wordingsFrom: {
    published: (source: string) => `ordret fra kilde ${source}`,
    adapted: (source: string) => `tilpasset fra kilde ${source}`,
    translation: (source: string) => `oversat fra kilde ${source}`,
    own: (source: string) => `skrevet til dette redskab efter kilde ${source}`,
  },
  options: (wording: string) => `svarmuligheder ${wording}`,
  sources: 'Kilder',
  readAt: (url: string) => `Læs på ${url}`,
  normsFrom: (publisher: string) => `Normtal fra ${publisher}`,
};

const en: typeof da = {
  title: 'Where the instrument comes from',
  publisher: 'Publisher',
  licence: 'Terms',
  licences: {
    'public-domain': 'free',
    attribution: 'free when the source is named',
    permission: 'used by agreement',
    proprietary: 'others hold the rights',
    unclear: 'unclear',
  },
  wording: 'Wording',
  unlessSaid: (wording) => `${wording}, unless it says otherwise`,
  wordings: {
    published: 'word for word from the source',
    adapted: 'adapted from the source',
    translation: 'translated',
    own: 'written for this instrument',
  },
  wordingsFrom: {
    published: (source) => `word for word from source ${source}`,
    adapted: (source) => `adapted from source ${source}`,
    translation: (source) => `translated from source ${source}`,
    own: (source) => `written for this instrument after source ${source}`,
  },
  options: (wording) => `options ${wording}`,
  sources: 'Sources',
  readAt: (url) => `Read at ${url}`,
  normsFrom: (publisher) => `Norms from ${publisher}`,
};

/** What is said of where an instrument and its texts come from. */
export const provenanceTexts = { da, en };
