/** Where things are: capitals, theatres and the lettering of the atlas. Degrees east and north. */

import type { CapitalId } from './board-model.ts';

export type LonLat = readonly [number, number];

export const CAPITAL_SITES: Readonly<Record<CapitalId, LonLat>> = {
  US: [-77.04, 38.9],
  SU: [37.62, 55.75],
  CN: [116.39, 39.91],
};

/** The country a capital speaks for, in the ids of the map. */
export const HOME_COUNTRY: Readonly<Record<CapitalId, string>> = { US: 'USA', SU: 'SUN', CN: 'CHN' };

/**
 * One point for each theatre: the place its crises turn on where there is one (Quemoy,
 * Panmunjom, Damansky), else the middle of the region. Berlin and eastern Europe stand a
 * little further apart than in truth, so that a finger can tell them apart.
 */
export const THEATRE_SITES: Readonly<Record<string, LonLat>> = {
  'taiwan-strait': [119.2, 24.6],
  korea: [127.2, 37.9],
  indochina: [106.6, 17.0],
  ussuri: [133.8, 46.5],
  xinjiang: [83.5, 44.2],
  mongolia: [96.8, 46.4],
  himalaya: [88.5, 28.4],
  berlin: [12.4, 52.9],
  'eastern-europe': [22.6, 46.9],
  cuba: [-80.0, 22.2],
  'middle-east': [34.6, 31.0],
};

/** Points that ways lead by and from which things come; none of them is named on the map. */
export const WAYPOINTS: Readonly<Record<string, LonLat>> = {
  xiamen: [117.6, 24.75],
  bosporus: [29.0, 41.2],
  gibraltar: [-7.5, 35.6],
  'mid-atlantic': [-42, 30],
  'mid-pacific': [-172, 42],
  'san-francisco': [-122.4, 37.8],
  hawaii: [-157.9, 21.3],
  peshawar: [71.6, 34.0],
  wuhan: [114.3, 30.6],
  shenyang: [123.4, 41.8],
  lanzhou: [103.8, 36.1],
  chita: [113.5, 52.0],
  dresden: [13.7, 51.05],
  lvov: [24.0, 49.8],
  cracow: [19.9, 50.1],
  'south-china-sea': [111.5, 11.5],
  kaesong: [126.4, 38.6],
  dandong: [125.4, 40.4],
  guangxi: [107.6, 22.9],
  tawang: [92.6, 28.9],
  termez: [67.3, 37.2],
};

export interface Lettering {
  readonly id: string;
  readonly text: string;
  readonly at: LonLat;
  readonly kind: 'country' | 'sea';
  /** Smaller comes first when room is short. */
  readonly rank: number;
  /** Shown from this zoom on (1 = the whole board on 1080 px). */
  readonly zoom: number;
}

const country = (id: string, text: string, at: LonLat, [rank, zoom]: readonly [number, number]): Lettering =>
  ({ id, text, at, kind: 'country', rank, zoom });
const sea = (id: string, text: string, at: LonLat, zoom: number): Lettering =>
  ({ id: `sea:${id}`, text, at, kind: 'sea', rank: 60, zoom });

/** The atlas's own lettering in English; `BoardModel.names` replaces it by id. */
export const LETTERING: readonly Lettering[] = [
  country('SUN', 'SOVIET UNION', [80.6, 66.3], [1, 0.45]),
  country('USA', 'UNITED STATES', [-106.5, 42.6], [2, 0.45]),
  country('CHN', 'CHINA', [96.6, 33.6], [3, 0.45]),
  country('CAN', 'Canada', [-106, 58.5], [4, 0.55]),
  country('IND', 'India', [78.5, 22.2], [5, 0.6]),
  country('JPN', 'Japan', [139.5, 37.6], [6, 0.8]),
  country('MNG', 'Mongolia', [98.5, 47.9], [7, 1.5]),
  country('IRN', 'Iran', [54.5, 32.6], [8, 0.7]),
  country('TUR', 'Turkey', [34.5, 39.1], [9, 0.9]),
  country('PAK', 'Pakistan', [67.2, 28.6], [10, 0.9]),
  country('AFG', 'Afghanistan', [65.5, 33.6], [11, 1.1]),
  country('EGY', 'Egypt', [29.2, 26.6], [12, 0.8]),
  country('SAU', 'Saudi Arabia', [44.6, 23.8], [13, 0.8]),
  country('GRL', 'Greenland', [-41, 73], [14, 0.6]),
  country('FRA', 'France', [2.4, 46.6], [15, 1.0]),
  country('GBR', 'Britain', [-1.8, 52.9], [16, 1.1]),
  country('FRG', 'West Germany', [8.6, 49.6], [17, 1.9]),
  country('GDR', 'East Germany', [12.9, 51.4], [18, 2.6]),
  country('POL', 'Poland', [19.3, 52.1], [19, 1.5]),
  country('CSK', 'Czechoslovakia', [17.0, 49.4], [20, 2.1]),
  country('HUN', 'Hungary', [19.4, 47.1], [21, 2.2]),
  country('ROU', 'Romania', [25.0, 45.8], [22, 1.9]),
  country('YUG', 'Yugoslavia', [19.0, 44.1], [23, 1.8]),
  country('ITA', 'Italy', [12.6, 42.7], [24, 1.5]),
  country('ESP', 'Spain', [-3.6, 40.0], [25, 1.0]),
  country('SWE', 'Sweden', [15.5, 62.4], [26, 1.3]),
  country('FIN', 'Finland', [26.6, 63.2], [27, 1.4]),
  country('NOR', 'Norway', [9.0, 61.2], [28, 1.4]),
  country('PRK', 'North Korea', [127.0, 40.4], [29, 2.0]),
  country('KOR', 'South Korea', [128.3, 36.2], [30, 2.0]),
  country('TWN', 'Taiwan', [121.3, 23.2], [31, 1.4]),
  country('VNN', 'North Vietnam', [105.2, 21.6], [32, 1.9]),
  country('VNS', 'South Vietnam', [107.9, 12.6], [33, 1.9]),
  country('LAO', 'Laos', [102.5, 19.4], [34, 2.3]),
  country('KHM', 'Cambodia', [104.8, 12.7], [35, 2.2]),
  country('THA', 'Thailand', [100.9, 15.6], [36, 1.4]),
  country('MMR', 'Burma', [95.9, 21.2], [37, 1.2]),
  country('NPL', 'Nepal', [83.6, 28.2], [38, 2.0]),
  country('PKE', 'East Pakistan', [90.0, 24.2], [39, 2.2]),
  country('PHL', 'Philippines', [122.5, 12.6], [40, 1.0]),
  country('IDN', 'Indonesia', [113.5, -1.0], [41, 0.9]),
  country('IRQ', 'Iraq', [43.4, 33.0], [42, 1.4]),
  country('SYR', 'Syria', [38.6, 35.0], [43, 2.0]),
  country('ISR', 'Israel', [34.6, 32.4], [44, 3.0]),
  country('CUB', 'Cuba', [-77.6, 21.4], [45, 1.3]),
  country('MEX', 'Mexico', [-103.0, 24.5], [46, 0.9]),
  country('DZA', 'Algeria', [2.6, 28.2], [47, 0.7]),
  country('LBY', 'Libya', [17.5, 26.8], [48, 0.8]),
  country('SDN', 'Sudan', [29.6, 14.5], [49, 0.8]),
  country('ETH', 'Ethiopia', [39.6, 9.0], [50, 0.9]),
  country('COD', 'Congo', [23.6, -2.4], [51, 0.8]),
  country('ALB', 'Albania', [20.1, 41.1], [52, 3.0]),
  country('AUS', 'Australia', [133.5, -22.5], [53, 0.8]),
  sea('arctic', 'Arctic Ocean', [-172, 79.5], 0.5),
  sea('pacific', 'Pacific Ocean', [-178, 38], 0.45),
  sea('atlantic', 'Atlantic Ocean', [-36, 40], 0.45),
  sea('indian', 'Indian Ocean', [70, 3], 0.6),
  sea('bering', 'Bering Sea', [-178, 58.5], 1.3),
  sea('okhotsk', 'Sea of Okhotsk', [149, 54.5], 1.2),
  sea('japan', 'Sea of Japan', [134.4, 40.4], 1.6),
  sea('east-china', 'East China Sea', [124.8, 29.6], 1.4),
  sea('south-china', 'South China Sea', [114.0, 14.4], 1.0),
  sea('bengal', 'Bay of Bengal', [88.5, 14.5], 1.0),
  sea('arabian', 'Arabian Sea', [63.5, 15.5], 0.9),
  sea('black', 'Black Sea', [34.3, 43.3], 2.2),
  sea('mediterranean', 'Mediterranean', [19.0, 35.0], 1.3),
  sea('north', 'North Sea', [3.2, 56.6], 1.7),
  sea('mexico', 'Gulf of Mexico', [-91, 25.2], 1.0),
  sea('hudson', 'Hudson Bay', [-85.5, 60], 0.9),
];
