/** Small words by which English is told from other languages: lower case, parted by blanks. */

export const ENGLISH = `the a an of to in on and or is are be by for with we i our their its his her that this it they
has have will not no as at from so but if who what when more us my your was were been do does one into up out once
until only just than before after all any each either both there here then them he she you me can should would must
can could get gets got`;

export const OTHERS = `der dem ein eine einen einem einer und oder nicht ist sind wird werden wurde wurden haben von vom
zum zur mit für auf aus bei bis im auch noch nur nach über unter sich wir ihr unsere unser unserer mehr keine kein
durch damit dass
les une et ou est sont sera été dans par pour sur avec au aux que qui ne pas plus nous vous ils elle notre nos leur
leurs ce cette ces être fait doit
los las una unos será fue sido con por para del no su sus como más pero sin sobre nuestro nuestra este esta han hay debe
il gli della delle dei nel nella degli sono è stato stata per che non più come dal alla dalla deve
het een zijn wordt worden door voor met aan niet ook dat er wij onze naar moet heeft
uma com foi pelo pela pelos pelas nossa nosso não mais aos nas ao são está deve
się nie jest są przez dla od który która do na przy zostanie został została oraz nasz
og det som på av ikke har med till att och är inte vi`;

/** Words of others that English has too: by themselves they tell little. */
export const WEAK = `die den das des la le el en van de du di da do al un una con lo es y te op se sa os na los las no per
come non plus past dal fait est sur par pour son vi od do na as si zu an in er`;

/** Small words of English that others have too: they speak for neither. */
export const SHARED = `a an as at do so no in on was me we has he i is of are over per up`;
