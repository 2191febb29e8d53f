import type { TextesAide } from './fr.ts';

export const en = {
  sommaire: 'On this page',
  etat: {
    titre: 'Service status',
    fonctionne: 'The service is working',
    fonctionneTexte:
      'The site answers and its database can be reached: you can file and follow your statements.',
    perturbe: 'The service is disrupted',
    perturbeTexte:
      'The database does not answer for the moment. What you had saved is kept. Please try again in a few minutes.',
    verifieLe: (moment: string): string => `Checked on ${moment}.`,
  },
  aide: {
    titre: 'Help',
    chapeau: 'File a statement of legal fees, follow it, put a refusal right.',
    suite: { libelle: 'Connect your software to the API', href: '/aide/raccorder' },
    sections: [
      {
        titre: 'Getting started',
        paragraphes: [
          'Create your account with your e-mail address, then choose a password through the link that you receive. The link works for 60 minutes; the sign-in page lets you ask for another one.',
          'A statement is always filed for an organisation: your company, your practice, your laboratory, or yourself as a private person. In My account, open “My attachments to organisations”: ask to join an organisation that exists, or create yours. You then become its main manager.',
          'Then open the area Statements of legal fees: Manager’s activities, My organisations, the pencil of the organisation, Add areas. The tab appears at once.',
        ],
      },
      {
        titre: 'Filing a statement',
        paragraphes: [
          'There are four steps: Header, Services, Documents, Summary. The draft is saved at each step and while you type: you may close the page and go on later, on another device.',
          'Nothing is compulsory before you file. The summary lists everything that is missing, and each line leads to the field to fill in.',
          'Always attach the act that appoints you (réquisition, order, judgment…) and the certificate of mission. Other documents depend on your category: the step Documents lists them.',
          'Filing gives a number of ten digits and a receipt in PDF. Keep it: it proves the date.',
        ],
      },
      {
        titre: 'The one-year limit',
        paragraphes: [
          'The claim must be filed within the year that follows the end of the mission (article 800 of the code de procédure pénale, missions completed since 31 December 2020). Each draft shows the countdown.',
          'The time runs from the end of the mission, not from the signature of the certificate. After a refusal, the corrected statement keeps the date of the first filing.',
        ],
      },
      {
        titre: 'Follow, complete, correct',
        paragraphes: [
          'Each statement shows its history: the state, the date, the person, and the reason for each decision.',
          'To be completed: the court asks for a document or an explanation. Open the statement, answer, attach the document.',
          'Refused: the reason says how to go on. “Duplicate and correct” takes every field and every document over into a new draft.',
          'Certified or taxed: the amount granted may be lower than the amount claimed; each reduced line bears its reason.',
        ],
      },
      {
        titre: 'What this service does not handle',
        paragraphes: [
          'Missions paid through legal aid, those with a deposit paid by the parties, and the allowances of witnesses, jurors and civil parties.',
        ],
      },
    ],
  },
  accessibilite: {
    titre: 'Accessibility',
    chapeau:
      'Every page should be readable, understandable and usable by everybody, by keyboard, with assistive technology, without JavaScript.',
    sections: [
      {
        titre: 'Conformance',
        paragraphes: [
          'The service aims at the French RGAA 4.1 and at WCAG 2.2, level AA. Every page is checked by automatic tests at each version. These tests cover about a third of the criteria: no full audit has been made yet, so no rate of conformance is claimed.',
        ],
      },
      {
        titre: 'Report a difficulty',
        paragraphes: [
          'If a page stops you, tell the support of your court or of the service, with the address of the page and what you were trying to do. You may also turn to the Défenseur des droits.',
        ],
      },
    ],
  },
  donnees: {
    titre: 'Personal data',
    chapeau: 'What the service keeps, why, and for how long.',
    sections: [
      {
        titre: 'What is kept',
        paragraphes: [
          'Your identity and e-mail addresses, your attachments and rights, the statements that you file with their documents, the bank details of your organisation, and the trace of management acts.',
          'Your password is never kept: only a fingerprint of it, from which it can’t be found again.',
        ],
      },
      {
        titre: 'For how long',
        paragraphes: [
          'Statements and their documents are kept for ten years after filing, then deleted.',
          'A session ends after one hour without activity, and after twelve hours at the latest.',
        ],
      },
      {
        titre: 'Cookies',
        paragraphes: [
          'Two cookies are used, both needed by the service: that of your session, and that of the language that you chose. No audience measurement, no outside service.',
        ],
      },
    ],
  },
} satisfies TextesAide;
