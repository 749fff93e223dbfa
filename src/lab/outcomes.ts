/** The outcomes that a claim or an experiment may ask about: a number, a share or a year. */
export const OUTCOMES: readonly string[] = [
  'splitYear', 'splitBy1964', 'sinoSovietBorderWar', 'sinoSovietWar', 'taiwanWar', 'nuclearWar', 'rapprochementYear', 'rapprochementBy1972',
  'normalisationBy1979', 'salt1By1972', 'sovietConcessions', 'detente', 'unSeatYear', 'unSeatBy1971', 'chinaBombYear', 'usOutOfVietnamYear',
  'usCnTrade1979', 'chinaPrestige1976', 'sovietBlocCohesion1979', 'alliesShock',
];
