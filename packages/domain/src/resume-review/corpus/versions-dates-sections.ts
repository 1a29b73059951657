import type { DefectVersion } from './corpus-types.ts';

export const datesAndSections: readonly DefectVersion[] = [
  {
    base: 'accountant',
    kind: 'dates',
    edits: [
      ['Apr 2021 – Present\n', ''],
      ['Jun 2018 – Mar 2021\n', ''],
    ],
  },
  {
    base: 'ma-associate',
    kind: 'dates',
    edits: [
      ['07/2021 – 09/2024', 'July 2021 – 2024'],
      ['08/2019 – 06/2021', "Aug'19 – 06/2021"],
    ],
  },
  {
    base: 'strategy-consultant',
    kind: 'dates',
    edits: [['March 2017 – December 2019', 'December 2019 – March 2017']],
  },
  {
    base: 'developer',
    kind: 'dates',
    edits: [
      ['Mar 2022 – Present', '2022-03 – Present'],
      ['Jul 2019 – Feb 2022', '07/2019 – Feb 2022'],
    ],
  },
  {
    base: 'nurse',
    kind: 'dates',
    edits: [
      [
        'Staff Nurse, Lakeside Medical Centre, Kochi\nSep 2013 – Jul 2018',
        'Staff Nurse, Lakeside Medical Centre, Kochi',
      ],
    ],
  },
  {
    base: 'hindi-driver',
    kind: 'dates',
    edits: [
      ['2022 – अब तक', '2020 – 2022'],
      ['वैन चालक, अन्नपूर्णा डेयरी, भोपाल\n2020 – 2022', 'वैन चालक, अन्नपूर्णा डेयरी, भोपाल\n2022 – अब तक'],
    ],
  },
  {
    base: 'chef',
    kind: 'dates',
    edits: [
      ['Apr 2019 – Sep 2024', 'Jan 2015 – Mar 2017'],
      [
        'Sous Chef, Teesta Grand, Siliguri\nJan 2015 – Mar 2019',
        'Sous Chef, Teesta Grand, Siliguri\nApr 2019 – Sep 2024',
      ],
    ],
  },
  {
    base: 'accountant',
    kind: 'sections',
    edits: [
      [
        '@summary SUMMARY\nAccountant with six years in trading and manufacturing, at home in Tally and GST returns.\n',
        '',
      ],
      ['@skills SKILLS\nTally Prime, GST, TDS, bank reconciliation, MS Excel\n', ''],
    ],
  },
  {
    base: 'ma-associate',
    kind: 'sections',
    edits: [['Mumbai · karan.bhalla@example.in · 98200 33445', 'Mumbai']],
  },
  {
    base: 'strategy-consultant',
    kind: 'sections',
    edits: [
      ['@education Education\nMBA, Southern Institute of Management, 2015\n', ''],
      [
        '@experience Work experience\n',
        '@education Education\nMBA, Southern Institute of Management, 2015\n@experience Work experience\n',
      ],
    ],
  },
  {
    base: 'sap-lead',
    kind: 'sections',
    edits: [
      [
        '@summary EXECUTIVE SUMMARY\nSAP delivery leader with sixteen years of system integration and a record of rescuing late programmes.\n',
        '',
      ],
      [
        '@certifications CERTIFICATIONS\nPMP, 2013\n',
        '@certifications CERTIFICATIONS\nPMP, 2013\n@summary EXECUTIVE SUMMARY\nSAP delivery leader with sixteen years of system integration and a record of rescuing late programmes.\n',
      ],
    ],
  },
  {
    base: 'developer',
    kind: 'sections',
    edits: [
      ['@education Education\nB.Tech Computer Science, Kerala Technical University, 2019\n', ''],
      ['arjun.menon@example.in\n', 'arjun.menon@example\n'],
    ],
  },
  {
    base: 'electrician',
    kind: 'sections',
    edits: [
      ['@summary About\n', ''],
      ['@experience Work\n', ''],
      ['@education Education\n', ''],
      ['@skills Skills\n', ''],
      ['@certifications Certificates\n', ''],
    ],
  },
  {
    base: 'hindi-driver',
    kind: 'sections',
    edits: [
      ['मोबाइल: 98931 41414, ramesh.p@example.in', 'भोपाल'],
      ['@skills कौशल\nड्राइविंग, गाड़ी की मरम्मत, GPS, हिंदी\n', ''],
    ],
  },
  {
    base: 'sales-paragraphs',
    kind: 'sections',
    edits: [
      ['@other Languages\nHindi, English, Urdu\n', ''],
      [
        '@experience Work history\n',
        '@other Hobbies and declaration\nCricket. The above is true.\n@experience Work history\n',
      ],
      ['@education Education\nBBA, Awadh Degree College, 2017\n', ''],
    ],
  },
  { base: 'sap-lead', kind: 'dates', edits: [['May 2012 – Jan 2018', 'May 2012 – Jun 2015']] },
];
