import type { Label, Named } from './forms.ts';
import { isTitledWord, OFFICES_ASIDE } from './titles.ts';
import { wordsOf } from './words.ts';

/** A name that a title or the form of a firm beside it tells, in the group `name`. */
type Sign = { label: Label; pattern: RegExp; where?: RegExp };

const FIRST_NAMES = String.raw`\p{Lu}[\p{L}\p{M}]{1,40}(?:[ \u00a0-]\p{Lu}[\p{L}\p{M}]{1,40}){0,2}`;
const PARTICLE = String.raw`(?:(?:de|del|della|di|da|van|von|der|den|la|las|los|dos|el)\s){0,3}`;
/** What touches the front of a word in Arabic and Hebrew. */
const [ARABIC, HEBREW] = ['(?<!\\p{L})[وفبك]?(?:ال|لل)', '(?<!\\p{L})[ולמבהש]?'];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NO_KANA = /^[^\p{Script=Hiragana}\p{Script=Katakana}]*$/u;
/** The commonest surnames of one character, or of one syllable. */
const CHINESE =
  '欧阳|司马|上官|诸葛|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦賈贾夏付方邹鄒熊白孟秦邱侯江尹薛闫阎段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯]';
const KOREAN = '[김이박최정강조윤장임한오서신권황안송류홍고문양손배백허유남심노하곽성차주우구민]';

const SIGNS: Sign[] = [
  // “M. Fournier”, “κ. Νικολαΐδης”, “dott. Bianchetti”; “plan D. Next” is none.
  sign(
    'Person',
    String.raw`(?<![\p{L}\p{M}])(?:(?:κα|κος|κυρί(?:α|ου|ας)|κύριος?|dott|dott\.?ssa|sig|sig\.?ra|avv|geom|MM|Mme|Mlle|Dña|Sra?|Srta|Hr|Hrn|Hrr|Fr|Fru|Mgr|inż|mec|dhr|mevr|mw|drs|dl|dna|domnul|doamna|gosp|gđa|úr|Smt|Shri|Sri|г-н[ауе]?|г-ж[аеу]|господин\p{L}{0,2}|госпож\p{L}|пан[іиу]?)\.?|(?<!\p{Lu}[\p{L}]*\s|(?:option|annex|appendix|tier|part|step|phase|question|section|class|level|group|point|item|schedule)\s)[MD]\.|κ\.)\s(?<name>${PARTICLE}${FIRST_NAMES})`,
    'gu',
  ),
  sign(
    'Person',
    String.raw`(?<![\p{L}\p{M}])(?<name>\p{Lu}[\p{L}\p{M}]{1,40})[ -](?:ji|san|sama|sensei|ssi|nim|[Bb]ey|[Hh]anım|[Ee]fendi|sahib|saheb)(?!\p{L})`,
    'gu',
  ),
  sign(
    'Person',
    String.raw`(?<![\p{L}\p{M}])(?:श्री|श्रीमती|सुश्री|कुमारी|डॉ\.?|प्रो\.?)\s+(?<name>[\p{L}\p{M}]+(?:\s(?!(?:ने|को|का|की|के|से|में|पर|और|जी|है|हैं)(?![\p{L}\p{M}]))[\p{L}\p{M}]+(?=\s(?:ने|को|का|की|के|से|जी)))?)`,
  ),
  sign('Person', String.raw`(?<![\p{L}\p{M}])(?<name>[\p{L}\p{M}]{3,})\s?जी(?![\p{L}\p{M}])`),
  sign(
    'Person',
    String.raw`(?:${ARABIC}(?:[أا]ستاذة?|سيدة?|دكتورة?|مهندسة?|شيخ|[آا]نسة)\s+|(?<!\p{L})[دأم]\.\s?)(?!ال)(?<name>[\p{L}\p{M}]+(?:\s(?:بن|ابن|بنت|أبو|عبد|آل)\s?[\p{L}\p{M}]+)?)`,
  ),
  sign(
    'Person',
    String.raw`${HEBREW}(?:ד["״”]ר|פרופ['׳’]?|מר|גב['׳’]|גברת|עו["״”]ד|רו["״”]ח|אדון)\s+(?<name>\p{L}{2,})`,
  ),
  sign(
    'Person',
    String.raw`(?<![\p{Script=Han}\p{Script=Katakana}ー])(?<name>\p{Script=Han}{1,4}|[\p{Script=Katakana}ー]{2,8})\s?(?:さん|さま|様|氏(?!名)|先生|(?:社長|専務|常務|部長|次長|課長|係長|主任|室長|教授)(?!\p{Script=Han}))`,
    'gu',
    KANA,
  ),
  sign(
    'Person',
    String.raw`(?<name>(?:${CHINESE})\p{Script=Han}{0,2}?)(?:经理|經理|总监|總監|总裁|主任|主管|部长|處長|处长|科长|行长|董事|老师|老師|先生|女士|小姐|工程师|总(?![体數数计計额額量部是结線线经裁监]))`,
    'gu',
    NO_KANA,
  ),
  sign(
    'Person',
    String.raw`(?<!\p{Script=Hangul})(?<name>${KOREAN}(?:\p{Script=Hangul}{1,2}(?=\s?(?:씨|님))|\p{Script=Hangul}{0,2}?(?=\s?(?:대리|과장|차장|부장|전무|상무|팀장|실장|본부장|사장|회장|교수|박사))))\s?(?:씨|님|대리|과장|차장|부장|전무|상무|팀장|실장|본부장|사장|회장|교수|박사)`,
  ),
  sign(
    'Firm',
    String.raw`(?:株式会社|有限会社|合同会社|[(（]株[)）]|㈱)\s?(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,20})`,
  ),
  sign(
    'Firm',
    String.raw`(?<![\p{Script=Han}\p{Script=Katakana}ー])(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,20}?)\s?(?:株式会社|有限会社|合同会社|[(（]株[)）]|㈱)`,
  ),
  sign(
    'Firm',
    String.raw`(?<name>(?:(?![与與和同向由对對在给給从從跟及为為于於被将將把以按经經])\p{Script=Han}){2,14}?)(?:股份)?(?:有限责任|有限責任|有限|股份)公司`,
    'gu',
    NO_KANA,
  ),
  sign('Firm', String.raw`(?:주식회사|유한회사|[(（]주[)）]|㈜)\s?(?<name>[\p{Script=Hangul}A-Za-z]{2,20})`),
  sign(
    'Firm',
    String.raw`(?<!\p{L})(?<name>[\p{Script=Hangul}A-Za-z]{2,20})\s?(?:주식회사|유한회사|[(（]주[)）]|㈜)`,
  ),
  sign('Firm', String.raw`(?<!\p{L})[وفبلك]?(?:ال)?(?:شركة|مؤسسة)\s+(?<name>[\p{L}\p{M}]+)`),
  sign(
    'Firm',
    String.raw`(?<!\p{L})(?<name>\p{Script=Hebrew}{2,}(?:\s\p{Script=Hebrew}{2,})?)\s(?:בע["״”]מ|בעמ)(?!\p{L})`,
  ),
];

function sign(label: Label, pattern: string, flags = 'gu', where?: RegExp): Sign {
  return { label, pattern: new RegExp(pattern, flags), ...(where && { where }) };
}

/** Every name that what stands beside it tells, in a script that has no capitals or behind a title with a stop. */
export function titledIn(text: string): Named[] {
  return SIGNS.flatMap(({ label, pattern, where }) => {
    if (where && !where.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap(({ groups }): Named[] => {
      const name = groups?.name ?? '';
      const words = OFFICES_ASIDE.test(name) ? [] : wordsOf(name).filter(isTitledWord);
      return words.length === 0 ? [] : [{ label, words }];
    });
  });
}
