/** A class list as it comes from somewhere, and who is on it. */
export interface SampleRoster {
  readonly text: string;
  readonly names: readonly string[];
  readonly numbers?: readonly string[];
  readonly mails?: readonly string[];
}

const names = ['Amira Khalil', 'Ben Otte'];

/** Class lists in the forms in which systems give them and people write them. */
export const rosters: Readonly<Record<string, SampleRoster>> = {
  Moodle: {
    text: '\ufeff"First name","Last name","ID number",Institution,Department,"Email address","Quiz: One (Real)","Last downloaded from this course"\n"Amira","Khalil","10231","","","amira@school.example","-","1764200000"\n"Ben","Otte","10232","","","ben@school.example","7.00","1764200000"\n',
    names,
    numbers: ['10231', '10232'],
    mails: ['amira@school.example', 'ben@school.example'],
  },
  'Moodle, grading worksheet': {
    text: 'Identifier,"Full name","Email address",Status,Grade,"Maximum grade"\r\n"Participant 4711","Amira Khalil",amira@school.example,"No submission",,100.00\r\n"Participant 4712","Ben Otte",ben@school.example,"Submitted",,100.00\r\n',
    names,
    mails: ['amira@school.example', 'ben@school.example'],
  },
  Canvas: {
    text: 'Student,ID,SIS User ID,SIS Login ID,Section,One round (881)\r\n    Points Possible,,,,,10\r\n"Khalil, Amira",8811,10231,akhalil,10B,\r\n"Otte, Ben",8812,10232,botte,10B,7\r\n"Student, Test",8813,,a6f0,10B,\r\n',
    names,
    numbers: ['10231', '10232'],
  },
  'Google Classroom': {
    text: 'Last Name,First Name,Email Address,One round\nDate,,,2026-11-26\nPoints,,,7\nKhalil,Amira,amira@school.example,\nOtte,Ben,ben@school.example,6\n',
    names,
    mails: ['amira@school.example', 'ben@school.example'],
  },
  'a German school': {
    text: 'Klasse 10B;;;\r\n;;;\r\nNr.;Nachname;Vorname;Bemerkung\r\n1;Khalil;Amira;"kommt um 9; immer"\r\n2;Otte;Ben;\r\n',
    names,
    numbers: ['1', '2'],
  },
  'name and first name': { text: 'Name\tVorname\nKhalil\tAmira\nOtte\tBen\n', names },
  'one name a line': { text: 'Amira Khalil\nBen Otte', names },
  'one name a line, under a head': { text: 'Name\r\nKhalil, Amira\r\nOtte, Ben\r\n', names },
  'last name, first name': { text: 'Khalil, Amira\nOtte, Ben\n', names },
  'names in quotes': { text: '"Khalil, Amira"\n"Otte, Ben"\n', names },
  'first and last': { text: 'Amira,Khalil\nBen,Otte\n', names },
  'no heads, but numbers and addresses': {
    text: '10231;Amira Khalil;amira@school.example\n10232;Ben Otte;ben@school.example\n',
    names,
    numbers: ['10231', '10232'],
    mails: ['amira@school.example', 'ben@school.example'],
  },
  'heads in another language': {
    text: 'Oppilas;Sähköposti;Opiskelijanumero\nAmira Khalil;amira@school.example;10231\nBen Otte;ben@school.example;10232\nCem Yıldız;cem@school.example;10233\n',
    names: [...names, 'Cem Yıldız'],
    numbers: ['10231', '10232', '10233'],
  },
  'the line of a mail program': {
    text: 'Amira Khalil <amira@school.example>; "Ben Otte" <ben@school.example>; Cem Yıldız <cem@school.example>',
    names: [...names, 'Cem Yıldız'],
    mails: ['amira@school.example', 'ben@school.example', 'cem@school.example'],
  },
  'all in one line': { text: 'Amira Khalil; Ben Otte; Cem Yıldız', names: [...names, 'Cem Yıldız'] },
  'a spreadsheet’s own line first': { text: 'sep=|\r\nfirst name|last name\r\nAmira|Khalil\r\nBen|Otte\r\n', names },
  'scripts without capitals': {
    text: '姓名,学号\n王小明,20260101\n李雷,20260102\n',
    names: ['王小明', '李雷'],
    numbers: ['20260101', '20260102'],
  },
  'from right to left': {
    text: 'الاسم;البريد الإلكتروني\nأميرة خليل;amira@school.example\n',
    names: ['أميرة خليل'],
    mails: ['amira@school.example'],
  },
  'strange names': {
    text: 'name,number\n"=HYPERLINK(""http://x"",""y"")",1\n<img src=x onerror=alert(1)>,2\n__proto__,3\nconstructor,4\n',
    names: ['=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', '__proto__', 'constructor'],
    numbers: ['1', '2', '3', '4'],
  },
  'a quotation without an end': {
    text: 'name,number\n"Amira Khalil,1\nBen Otte,2\n',
    names: ['"Amira Khalil', 'Ben Otte'],
    numbers: ['1', '2'],
  },
};
