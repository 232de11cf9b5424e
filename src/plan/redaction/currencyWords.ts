/** What is found of a currency by its word, in any case and number: a line a family of languages, currencies parted by a bar. */
const FAMILIES = [
  // What every language of Europe makes of the euro; “Europe” and “eurozone” are none.
  'euro(?:s|n|a|t|m|lla|lle|lta|ssa|sta|ja|jen|ina|ista|nak|ért|ból|val|ya|yu|luk|dan|da|i|le)?|eur(?:a|om|ima|u|ó|ov|ų|as|ais)|eurów|eiro|евр[оа]|євро|ευρώ|يورو|avro',
  String.raw`pounds?(?:\s+sterling)?|sterling|quid|bucks?|(?:US[\s-]+)?dollars?|cents?|pence|rands?|ringgit`,
  'francs?|franken|fr|sfr|rappen|centimes?|dollari(?:a)?|dólar(?:es)?|dolar(?:y|ów|a|em|i|u|ima|lık|lar|ya)?|dolár(?:ov|y)?|dolar[iůye]|dollár(?:t|ért|os)?|pesos?|reais',
  'kron(?:a|or|er|en|e)|krónur|kr|kruun(?:ua|u|un)?',
  'zlotys?|złot(?:y|e|ych|ego|emu|ym|ymi|ówek)|zł|korun(?:a|y|u|ou|ám|ami|ách)?|korún|kč|kun(?:a|e|u|i|ama)|dinar(?:a|e|i|s|ima)?|lei|leva|лв|лев(?:а|ове)',
  'forint(?:s|ot|ért|ból|nak|ra|os)?|ft|lir(?:a|as|aya|anın|adan|alık|aları)|tl',
  String.raw`rubles?|roubles?|руб(?:л(?:ей|я|ь|ю|ём|ем|е|и|ям|ями|ях))?|р(?=\.(?!\s?\p{L}))|доллар(?:ов|а|ы|у|ом|ам|ами|ах)?|долар(?:ів|а|и|ах)?|грн|грив(?:ень|ня|ні|ню|нею|нями|нях)|динар(?:а|е|и|има)?|тенге`,
  'δολάρι(?:α|ο|ων)|δολαρίων|λίρ(?:α|ες|ών)',
  'جنيه(?:ا|ات)?|دولار(?:ا|ات)?|ريال(?:ا|ات)?|درهم(?:ا)?|دراهم|دينار(?:ا)?|دنانير|ليرة|dirhams?|riyals?|dinars?',
  'דולר(?:ים)?|שקל(?:ים)?|ש["״”]ח|יורו|אירו|shekels?',
  'rupees?|rupien|रुपय(?:े|ा|ों|े)|रुपए|रु|টাকা|ரூபாய்|taka',
  'yen|yuan|renminbi|rupiah|baht|đồng|vnđ',
];
export const WORDS = FAMILIES.join('|');

/** In scripts without blanks nothing ends a word. */
export const CHARACTERS =
  '円|元|圓|圆|人民币|人民幣|日元|日圓|美元|欧元|歐元|英镑|英鎊|港币|港元|ドル|ユーロ|ポンド|원|달러|유로|บาท';
