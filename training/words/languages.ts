/** Small words by which English is told from other languages: lower case, parted by blanks. */

export const OTHERS = `der dem ein eine einen einem einer und oder nicht ist sind wird werden wurde wurden haben von vom
zum zur mit auf aus bei bis auch noch nur nach unter sich wir ihr unsere unser unserer mehr keine kein
durch damit dass
les une et ou sont sera dans avec au aux que qui ne pas nous vous ils elle notre nos leur
leurs ce cette ces doit
unos fue sido por para del su sus como pero sin sobre nuestro nuestra este esta han hay debe
il gli della delle dei nel nella degli sono è stato stata che alla dalla deve
het een zijn wordt worden door voor met aan niet ook dat wij onze naar moet heeft
uma com foi pelo pela pelos pelas nossa nosso mais aos nas ao são está
się nie jest przez dla który przy zostanie oraz nasz
og det som av ikke har med att och inte`;

/** Words of others that English has too: by themselves they tell little. */
export const WEAK = `die den das des la le el en van de du di da al un una con lo es y te op se sa os na los las
come non plus past dal fait est sur par pour son vi od si zu er`;

/** Small words of English that others have too: they speak for neither. */
export const SHARED = `a an as at do so no in on was me we has he i is of are over per up`;
