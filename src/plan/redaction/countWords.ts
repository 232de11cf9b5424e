import { folded } from '../../language/folded.ts';
import { END } from './currencies.ts';
import { WORDS } from './currencyWords.ts';
import { patternOf } from './patternOf.ts';

/** What counts, a line a language or its neighbours; a star is where a word goes on, in a case or as one with another. */
const COUNTS =
  `ein* zwei* drei* vier* fünf* sechs* sieb* acht* neun* zehn elf zwölf *zehn *zig dreißig *hundert* *tausend* million* milliarde* halbe* anderthalb* *einhalb*
  twee* drie vier vijf zes zeven negen tien twaalf *tien *tig *honderd* *duizend* miljoen* miljard* half halve anderhalve* *enhalf
  une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt* trente quarante cinquante soixante cent cents mille milliard* demi demie
  uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieci* veint* treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscient* trescient* cuatrocient* quinient* seiscient* setecient* ochocient* novecient* mil millon* medio media
  due tre quattro cinque sei sette otto nove undici dodici *dici venti* ventuno ventotto trenta* quaranta* cinquanta* sessanta* settanta* ottanta* novanta* *cento* *mila milion* miliard* mezzo
  dois duas três quatro sete oito dez doze vinte trinta quarenta cinquenta sessenta oitenta cem *centos *centas duzent* trezent* quinhent* milhão milhões bilh* meio meia
  ett två fyra fem sex sju åtta nio tio tolv trettio fyrtio femtio sextio sjuttio åttio nittio *hundra* *tusen* miljon* halv* fire seks syv otte åtte tyve tjue *hundrede* *tusind* millioner
  yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen *kymmentä sata sata *sataa* tuhat *tuhatta* tuhan* *miljoon* miljard* puoli* üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme *kümmend pool*
  egy* két* kettő* három* négy* öt ötszáz* hat hatszáz* hétszáz* nyolc* kilenc* tíz* tizen* húsz* huszon* harminc* *negyven* *ötven *ötvenezer hetven* hatvan* nyolcvan* kilencven* *száz* ezer *százezer* *venezer *vanezer kétezer háromezer négyezer ötezer tízezer húszezer *millió* *milliárd* fél másfél*
  jeden jedn* dwa dwie dwóch dwoma dwu* trzy* trzech cztery* czter* pięć pięci* sześć* sześci* siedem* siedmi* osiem* ośmi* dziewięć* dziesięć* *naście *dzieścia *dziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset tysi* miliard* pół półtor*
  dva dvě dve tři tri čtyři štyri pět päť šest sedm sedem osm osem devět deväť deset desať *náct *násť dvacet třicet čtyřicet *desát *desiat stě sta tisíc* milión* půl pol
  dvije četiri pet sedam osam devet *naest *deset *sto stotin* tisuć* hiljad* tisoč* milij* dvjesto
  doi două trei patru cinci șase șapte opt nouă zece *zeci *sprezece sută sute mie mii milioane jumătate
  du trys keturi* penki* šeši* septyni* aštuoni* devyni* dešimt* šimt* tūkstan* pusė pusę pusantro divi trīs četr* piec* seš* septiņ* astoņ* deviņ* desmit* simt* tūksto*
  bir iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz* bin milyon* milyar* yarım buçuk
  satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh belas puluh ratus seratus ribu seribu juta sejuta miliar triliun setengah mln mld tys tis mio mrd tsd χιλ εκατ
  một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ tỉ nửa rưỡi
  один одну одного одним одна одно два две двух двум* двома дві три трёх трем* четыр* четири чотир* пять* пяти* пет пʼять* шесть* шести* шест шіст* семь* семи семисот сім сімдесят седем восемь* восьми* вісім* осем девять* девяти* десять* десяти* десет *надцат* *дцать *дцяти* сорок* *десят сто ста двест* двіст* двух* трист* четырест* *тьсот пʼятсот шістсот сімсот вісімсот девʼятсот тысяч* тыс тисяч* тис хиляд* хиљад* миллион* мільйон* милион* млн миллиард* мільярд* милиард* млрд пол полтор* пів півтор* половин* лимон*
  ένα ένας μία δύο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα* έντεκα δώδεκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό* *κόσια *κόσιες *κοσίων χίλι* χιλιάδ* εκατομμ* δισεκατομμ* μισό μισή ενάμισι δυόμισι
  اثنان اثنين ثلاث* أربع* خمس* ست ستة ستون ستين ستمائة ستمئة سبع* ثمان* تسع* عشر* مئة مائة *مائة *مئة مئت* مائت* ألف* آلاف مليون* ملايين مليار* نصف ربع
  אחד אחת שני שתי שניים שלוש* ארבע* חמש* שש ששה ששת שישים שבע* שמונ* תשע* עשר* מאה מאות מאתיים אלף אלפ* מיליון* מיליוני מיליארד* חצי רבע
  एक दो तीन चार पाँच पांच छह छः सात आठ नौ दस ग्यारह बारह पंद्रह बीस पच्चीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ हज़ार हजार लाख करोड़ अरब डेढ़ ढाई आधा साढ़े
  এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ বিশ ত্রিশ পঞ্চাশ শত হাজার লক্ষ লাখ কোটি`.split(/\s+/);
/** What counts in one language and means something else in another: it counts beside a word that does. */
const BESIDE = new Set(
  'a an and d de di din du due e ed el en et fire i ja la media o og och of on once opt pet pool s set si un um und va ve y и і та та й και'
    .split(' ')
    .map(folded),
);

const counts = patternOf(() => `^[وו]?(?:${[...new Set(COUNTS.map(pattern))].join('|')})$`, 'u');

function pattern(word: string): string {
  return word
    .split('*')
    .map((part) => folded(part))
    .join(String.raw`[\p{L}\p{M}]{0,24}`);
}

const currencies = patternOf(() => String.raw`(?<![\p{L}\p{M}\p{N}])(?:${WORDS})${END}\.?`, 'giu');
const LAST_WORD =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,40})(?:(?<=тыс|тис|млн|млрд|tys|tis|mln|mio|mrd|tsd|χιλ|εκατ)\.)?(?:[^\S\r\n]{1,3}|\n|\p{Pd}|['’])$/iu;
/** A sum in words is not longer, in words and in characters. */
const [MOST_WORDS, MOST_CHARACTERS] = [14, 50];

/** Sums that are written in words, whatever the language: words that count, and behind them the word of a currency. */
export function sumsInWords(text: string): { from: number; to: number }[] {
  const sums: { from: number; to: number }[] = [];
  for (const { 0: currency, index } of text.matchAll(currencies())) {
    const from = countedFrom(text, index);
    if (from < index && !isCount(text, index, currency)) sums.push({ from, to: index + currency.length });
  }
  return sums;
}

/** “Deux cent mille”: the word of a coin counts as well, where another one that does follows it. */
function isCount(text: string, at: number, currency: string): boolean {
  if (!counts().test(folded(currency))) return false;
  const [, next = ''] = /^[\s-]{1,2}(\p{L}{1,40})/u.exec(text.slice(at + currency.length)) ?? [];
  return next !== '' && counts().test(folded(next));
}

/** Where the words begin that count what stands at `end`; `end` where none do. */
function countedFrom(text: string, end: number): number {
  let [at, from] = [end, end];
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, at - MOST_CHARACTERS), at));
    const said = folded(word?.[1] ?? '');
    if (!word || said === '') break;
    at -= word[0].length;
    const isSure = !BESIDE.has(said);
    if ((isSure || from < end) && counts().test(said)) from = at;
    else if (isSure) break;
  }
  return from;
}
