import { NO_NAMES, PARTICLES } from './vocabulary.ts';
import { set } from './set.ts';
import type { Word } from './words.ts';

/** What stands where a name would and is a post, a function or somebody in general: “人事部長”, “お客様”, “고객님”, “the insurance company”. */
export const OFFICES_ASIDE = new RegExp(
  `^(?:${[
    '皆|客|お客|各位|貴|担当者?|関係者|副|前|新|元|現|各|本|総|同|人事|営業|経理|総務|企画|開発|技術|製造|財務|法務|情報|事業|管理|運用|監査|審査|品質|購買|調達|広報|経営|販売|研究|業務|契約|支店|工場',
    '.*(?:部|課|室|局|者|員|支店|工場|銀行)',
    '高级|高級|金融|方案|程序|常务|常務|向各|余额|周边|任何|白金|万能|方面|成本|项目|產品|产品|客户|客戶|部门|部門|区域',
    '고객|이사|강사|기사|주인|손|여사|신부|차주|.*[자인]',
    'التأمين|التامين|الاتصالات|التكنولوجيا|التقنية|الخدمات|أخرى|كبرى|جديدة',
    'אחר|אחרת|כלשהי|החברה',
  ].join('|')})$`,
  'u',
);

/** Said before a name in Hebrew, and no part of it. */
const BEFORE = set('של את עם על אל בין חברת');

/** Whether a word beside a title may be of a name. */
export function isTitledWord({ word }: Word): boolean {
  return !BEFORE.has(word) && (!NO_NAMES.has(word) || PARTICLES.has(word)) && /\p{L}/u.test(word);
}
