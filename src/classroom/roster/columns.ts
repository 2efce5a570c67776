import { nameParts } from './name-key.ts';

/** What a column of a class list holds. */
export type Role = 'number' | 'first' | 'last' | 'name' | 'mail' | 'login';

/** What systems and people call their columns, as compared by `headKey`. */
const heads: readonly (readonly [Role, RegExp])[] = [
  [
    'number',
    /^(?:student |learner |pupil |candidate |sis user |sis )?(?:id|id number|number|no|nr|num)$|^(?:matrikel\w*|matriculation(?: number)?|upn|matricola|numero(?: de)?(?: \w+)?|legajo|registration(?: number)?|学号|学籍番号|رقم\S*)$/u,
  ],
  [
    'login',
    /^(?:user ?name|user|login|login id|sis login id|user id|benutzername|kennung|usuario|identifiant|identifier)$/u,
  ],
  [
    'mail',
    /^(?:e ?mail|mail)(?: ?address| ?adresse)?$|^(?:school e ?mail|correo\b.*|courriel|adresse\b.*mail|邮箱|メール\S*|البريد.*)$/u,
  ],
  [
    'first',
    /^(?:first ?names?|given ?names?|forenames?|preferred name|vornamen?|prenoms?|nombres?|nome|имя|名|名前)$/u,
  ],
  [
    'last',
    /^(?:last ?names?|surnames?|family ?names?|nachnamen?|familiennamen?|nom|nom de famille|apellidos?|cognome|sobrenome|фамилия|姓)$/u,
  ],
  [
    'name',
    /^(?:full |student |learner |pupil |display |class ?mate )?names?$|^(?:students?|learners?|pupils?|participants?|schuler(?:in)?|schulerinnen|teilnehmer(?:in)?|nom complet|nombre completo|apellidos y nombre|nom et prenom|name vorname|nachname vorname|姓名|氏名|이름|الاسم|имя и фамилия|фио|ho va ten|ho ten)$/u,
  ],
];

/** A head as it is compared. */
export const headKey = (head: string): string => nameParts(head).join(' ');

/** What a head says its column holds, by its key, where it is one that is known. */
export const roleOf = (head: string): Role | undefined => heads.find(([, pattern]) => pattern.test(head))?.[0];

/** Rows of marks that systems put among people. */
export const isNoPerson = (name: string): boolean =>
  /^(?:points possible|max points|points|date|student test|test student)$/.test(name);
