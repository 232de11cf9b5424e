/** A number of a law, a standard or a part of one: `III`, `9`, `4.2(b)`, `2016/679`. */
const NUMBER = String.raw`(?:(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})(?![\p{L}])|\d+[\w./()-]*|UK)`;

/** What is called by its number, as “Basel III” and “Article 14”; without one each may be anything. */
const NUMBERED =
  'Basel|Solvency|MiFI[DR]|CR[RD]|PSD|AMLD|UCITS|AIFMD|IFRS|IAS|ISO|SOC|BCBS|SR|SS|PS|CP|FRS|GAAP|Pillar|Title|Annex|Articles?|Art\\.|Sections?|Clauses?|Paragraphs?|Rules?|Recitals?|Appendix|Principles?|Controls?|Schedule|Regulation|Directive|Chapter|Part|Phase|Stage|Tier|Wave|Level|Line|Step|Version|Release|Sprint|Day|Week|Gate|Question|Finding|Option|Table|Figure|Page|Item';

/** Laws, standards and those who make them, as everybody calls them. */
const KNOWN = [
  /Basel (?:Committee|Accords?|Framework)|Solvency UK|Consumer Duty|Sarbanes[-–]Oxley|Dodd[-–]Frank|Gramm[-–]Leach[-–]Bliley|(?:EU |European )?A(?:rtificial )?I(?:ntelligence)? Act/,
  /(?:General )?Data Protection (?:Act|Regulation)|Digital Operational Resilience Act|Equality Act|Equal Credit Opportunity Act|Fair (?:Credit Reporting|Lending|Housing) Act|Bank Secrecy Act|Companies Act|Consumer Credit Act|Freedom of Information Act|Senior Managers(?: and Certification)? Regime/,
  /(?:Prudential Regulation|Financial Conduct|European Banking|European Securities and Markets|European Insurance and Occupational Pensions|Monetary|Financial Services|Competition and Markets|Supervisory|Data Protection) Authority/,
  /NIST (?:AI )?RMF|NIST CSF|Three Lines Model|Green Book|Orange Book|Supervisory Statement|Dear CEO/,
  /Federal Reserve(?: Board| Bank)?|Bank of England|European (?:Central Bank|Commission|Union|Parliament|Council)|Single Supervisory Mechanism|Information Commissioner(?:[’']s Office)?|Financial Ombudsman(?: Service)?|Financial Stability Board|Office of the Comptroller of the Currency|Securities and Exchange Commission/,
]
  .map(({ source }) => source)
  .join('|');

const PUBLIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${NUMBERED})\s${NUMBER}|(?:${KNOWN})(?![\p{L}]))`,
  'gu',
);

/** Where a text speaks of a law, a standard, a part of one or those who make them: nobody’s name, whoever is called so. */
export function publicIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(PUBLIC)].map(({ 0: said, index }) => ({ from: index, to: index + said.length }));
}

/** A text with `|` in the place of all that. */
export function withoutPublic(text: string): string {
  return text.replace(PUBLIC, (said) => '|'.repeat(said.length));
}
