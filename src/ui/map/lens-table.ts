/** Which part of the world each theatre is looked at in close-up: data alone. */

import type { LonLat } from './geography.ts';

export interface LensSpec {
  readonly centre: LonLat;
  /** From the middle to the rim. */
  readonly km: number;
  /** Sites that are named, the most important first. */
  readonly sites: readonly string[];
}

const lens = (centre: LonLat, km: number, sites: readonly string[]): LensSpec => ({ centre, km, sites });

/** By theatre. */
export const LENSES: Readonly<Record<string, LensSpec>> = {
  'taiwan-strait': lens([119.6, 24.6], 330, ['quemoy', 'taipei', 'matsu', 'tachen']),
  korea: lens([127.0, 38.2], 420, ['panmunjom', 'seoul', 'pyongyang', 'yalu', 'pusan']),
  indochina: lens([106.4, 16.6], 860, ['hanoi', 'saigon', 'vinh-linh', 'danang', 'phnom-penh', 'tonkin']),
  ussuri: lens([133.4, 46.5], 430, ['zhenbao', 'khabarovsk', 'vladivostok']),
  xinjiang: lens([85.0, 43.8], 760, ['tielieketi', 'ili', 'lop-nor', 'semipalatinsk']),
  mongolia: lens([104.5, 47.0], 1000, ['ulan-bator', 'peking']),
  himalaya: lens([86.5, 30.6], 1000, ['nefa', 'lhasa', 'aksai-chin', 'new-delhi']),
  berlin: lens([12.6, 52.0], 360, ['berlin', 'bonn', 'warsaw', 'prague']),
  'eastern-europe': lens([20.0, 48.0], 680, ['budapest', 'prague', 'warsaw', 'bucharest', 'belgrade']),
  cuba: lens([-80.0, 23.2], 780, ['havana', 'san-cristobal', 'guantanamo', 'cape']),
  'middle-east': lens([35.0, 31.0], 620, ['suez', 'jerusalem', 'cairo', 'beirut']),
};
