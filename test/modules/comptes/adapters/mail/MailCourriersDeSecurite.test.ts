import { expect } from 'chai';
import { MailCourriersDeSecurite } from '../../../../../src/modules/comptes/adapters/mail/MailCourriersDeSecurite.ts';
import type { EtatUtilisateur } from '../../../../../src/modules/comptes/domain/Utilisateur.ts';
import type { Mail } from '../../../../../src/platform/mail/Mail.ts';
import { hacheDe, MOT_DE_PASSE, unUtilisateur } from '../../support/unUtilisateur.ts';

const SITE = 'https://chorus.exemple.fr';
const LE = new Date('2026-05-04T13:57:58.000Z');
const MOMENT = { fr: '4 mai 2026 à 15:57:58', en: '4 May 2026 at 15:57:58' };
const NOUVELLE = 'nouvelle@exemple.fr';
const JETON = 'a/b+c';
const CONTACT = 'contact@exemple.fr';

interface Attendue {
  readonly ecrire: (courriers: MailCourriersDeSecurite, a: EtatUtilisateur) => Promise<void>;
  readonly sujet: { readonly fr: string; readonly en: string };
  /** What both languages tell. */
  readonly dit?: readonly string[];
  readonly dateDuFait?: true;
  readonly vers: string;
  /** The mailbox may be a stranger's. */
  readonly neNommePersonne?: true;
  readonly a?: readonly string[];
}

const OUBLI = '/mot-de-passe/oublie';

const lettres: Readonly<Record<string, Attendue>> = {
  'second facteur activé': {
    ecrire: (courriers, a) => courriers.secondFacteurActive(a, LE),
    sujet: {
      fr: 'La double authentification de votre compte Chorus Pro est activée',
      en: 'Two-step sign-in is on for your Chorus Pro account',
    },
    dateDuFait: true,
    vers: OUBLI,
  },
  'second facteur retiré': {
    ecrire: (courriers, a) => courriers.secondFacteurRetire(a, LE, false),
    sujet: {
      fr: 'La double authentification de votre compte Chorus Pro est retirée',
      en: 'Two-step sign-in was taken off your Chorus Pro account',
    },
    dateDuFait: true,
    vers: OUBLI,
  },
  'second facteur retiré par le support': {
    ecrire: (courriers, a) => courriers.secondFacteurRetire(a, LE, true),
    sujet: {
      fr: 'La double authentification de votre compte Chorus Pro est retirée',
      en: 'Two-step sign-in was taken off your Chorus Pro account',
    },
    dit: ['support'],
    dateDuFait: true,
    vers: OUBLI,
  },
  'codes de secours renouvelés': {
    ecrire: (courriers, a) => courriers.codesDeSecoursRenouveles(a, LE),
    sujet: {
      fr: 'Les codes de secours de votre compte Chorus Pro ont été renouvelés',
      en: 'The recovery codes of your Chorus Pro account were renewed',
    },
    dateDuFait: true,
    vers: OUBLI,
  },
  'code de secours utilisé': {
    ecrire: (courriers, a) => courriers.codeDeSecoursUtilise(a, LE, 7),
    sujet: {
      fr: 'Un code de secours de votre compte Chorus Pro a servi',
      en: 'A recovery code of your Chorus Pro account was used',
    },
    dit: ['7'],
    dateDuFait: true,
    vers: OUBLI,
  },
  'changement d’adresse, à l’actuelle': {
    ecrire: (courriers, a) => courriers.changementDemande(a, NOUVELLE, JETON),
    sujet: {
      fr: 'Confirmez le changement d’adresse de votre compte Chorus Pro',
      en: 'Confirm the change of address of your Chorus Pro account',
    },
    dit: [NOUVELLE, '60'],
    vers: '/compte/adresse/ancienne?jeton=a%2Fb%2Bc',
  },
  'changement d’adresse, à la nouvelle': {
    ecrire: (courriers, { langue }) => courriers.changementAConfirmer({ courriel: NOUVELLE, langue }, JETON),
    sujet: { fr: 'Confirmez votre adresse pour Chorus Pro', en: 'Confirm your address for Chorus Pro' },
    dit: ['60'],
    vers: '/compte/adresse/nouvelle?jeton=a%2Fb%2Bc',
    neNommePersonne: true,
    a: [NOUVELLE],
  },
  'adresse convoitée': {
    ecrire: (courriers, a) => courriers.adresseConvoitee(a),
    sujet: {
      fr: 'Votre adresse a été demandée pour un autre compte Chorus Pro',
      en: 'Your address was asked for by another Chorus Pro account',
    },
    vers: '',
  },
  'changement refusé depuis l’actuelle': {
    ecrire: (courriers, a) => courriers.changementAbandonne(a, NOUVELLE, 'ANCIENNE'),
    sujet: {
      fr: 'Le changement d’adresse de votre compte Chorus Pro est abandonné',
      en: 'The change of address of your Chorus Pro account was given up',
    },
    dit: [NOUVELLE],
    vers: OUBLI,
  },
  'changement refusé depuis la nouvelle': {
    ecrire: (courriers, a) => courriers.changementAbandonne(a, NOUVELLE, 'NOUVELLE'),
    sujet: {
      fr: 'Le changement d’adresse de votre compte Chorus Pro est abandonné',
      en: 'The change of address of your Chorus Pro account was given up',
    },
    dit: [NOUVELLE],
    vers: OUBLI,
  },
  'changement annulé': {
    ecrire: (courriers, a) => courriers.changementAbandonne(a, NOUVELLE, 'PERSONNE'),
    sujet: {
      fr: 'Le changement d’adresse de votre compte Chorus Pro est abandonné',
      en: 'The change of address of your Chorus Pro account was given up',
    },
    dit: [NOUVELLE],
    vers: OUBLI,
  },
  'adresse changée, aux deux': {
    ecrire: (courriers, a) => courriers.adresseChangee(a, 'ancienne@exemple.fr', NOUVELLE, LE),
    sujet: {
      fr: 'L’adresse de connexion de votre compte Chorus Pro a changé',
      en: 'The login address of your Chorus Pro account has changed',
    },
    dit: ['ancienne@exemple.fr', NOUVELLE],
    dateDuFait: true,
    vers: '/connexion',
    a: ['ancienne@exemple.fr', NOUVELLE],
  },
  'contact à confirmer': {
    ecrire: (courriers, { langue }) =>
      courriers.contactAVerifier({ courriel: 'bureau@exemple.fr', langue }, JETON),
    sujet: {
      fr: 'Confirmez votre adresse de contact pour Chorus Pro',
      en: 'Confirm your contact address for Chorus Pro',
    },
    dit: ['60'],
    vers: '/compte/contact?jeton=a%2Fb%2Bc',
    neNommePersonne: true,
    a: ['bureau@exemple.fr'],
  },
  'compte fermé': {
    ecrire: (courriers, a) => courriers.compteFerme(a, LE),
    sujet: { fr: 'Votre compte Chorus Pro est fermé', en: 'Your Chorus Pro account is closed' },
    dateDuFait: true,
    vers: '',
  },
  'compte déverrouillé': {
    ecrire: (courriers, a) => courriers.compteDeverrouille(a, LE),
    sujet: { fr: 'Votre compte Chorus Pro est déverrouillé', en: 'Your Chorus Pro account is unlocked' },
    dateDuFait: true,
    vers: OUBLI,
  },
  'compte rouvert': {
    ecrire: (courriers, a) => courriers.compteRouvert(a, LE),
    sujet: { fr: 'Votre compte Chorus Pro est rouvert', en: 'Your Chorus Pro account is open again' },
    dateDuFait: true,
    vers: '/connexion',
  },
};

describe('MailCourriersDeSecurite', () => {
  const postes: Mail[] = [];
  const courriers = new MailCourriersDeSecurite({ post: async (mail) => void postes.push(mail) }, SITE);
  beforeEach(() => postes.splice(0));

  /** More than a letter may tell: what was not asked for must not come through. */
  const compte = (langue: 'fr' | 'en'): EtatUtilisateur =>
    unUtilisateur()
      .avec({ langue, courrielContact: CONTACT as never, prenom: 'Zoé', nom: 'O’Brien' })
      .build().etat;

  for (const [nom, attendue] of Object.entries(lettres)) {
    for (const langue of ['fr', 'en'] as const) {
      it(`${nom}, en ${langue === 'fr' ? 'français' : 'anglais'} : dit le fait et où aller, et aucun secret`, async () => {
        const a = compte(langue);
        await attendue.ecrire(courriers, a);

        expect(postes.map((mail) => mail.a)).to.deep.equal(attendue.a ?? [a.courriel]);
        for (const { sujet, texte, html } of postes) {
          expect(sujet).to.equal(attendue.sujet[langue]);
          expect(html).to.include(`<html lang="${langue}">`);
          const lu = enTexte(html);
          for (const forme of [texte, lu]) {
            for (const fait of attendue.dit ?? []) expect(forme).to.include(fait);
            if (attendue.dateDuFait) expect(forme).to.include(MOMENT[langue]);
            expect(forme.includes('Zoé O’Brien')).to.equal(attendue.neNommePersonne !== true);
            for (const secret of [MOT_DE_PASSE, hacheDe(MOT_DE_PASSE), CONTACT])
              expect(forme).not.to.include(secret);
          }
          expect(adressesDe(texte), 'links of the text').to.deep.equal([SITE + attendue.vers]);
          expect(new Set(hrefsDe(html)), 'links of the HTML').to.deep.equal(new Set([SITE + attendue.vers]));
          for (const paragraphe of texte.split('\n\n').slice(0, -2)) expect(lu).to.include(aPlat(paragraphe));
        }
      });
    }
  }

  it('compte les codes de secours qui restent, jusqu’au dernier', async () => {
    for (const restants of [2, 1, 0]) await courriers.codeDeSecoursUtilise(compte('fr'), LE, restants);

    const [deux, un, aucun] = postes.map(({ texte }) => texte);
    expect(deux).to.include('Il vous en reste 2.');
    expect(un).to.include('Il vous en reste un\u00a0:');
    expect(aucun).to.include('Il ne vous en reste aucun\u00a0:');
  });

  it('dit d’où le changement a été refusé', async () => {
    for (const par of ['ANCIENNE', 'NOUVELLE', 'PERSONNE'] as const)
      await courriers.changementAbandonne(compte('fr'), NOUVELLE, par);

    const [ancienne, nouvelle, personne] = postes.map(({ texte }) => texte);
    expect(ancienne).to.include('refusé depuis cette adresse');
    expect(nouvelle).to.include('refusé depuis cette autre adresse');
    expect(personne).to.include('annulé depuis votre compte');
  });

  it('n’interprète pas un nom qui ressemble à des balises', async () => {
    const { etat } = unUtilisateur().avec({ prenom: '<b>', nom: '&amp;' }).build();
    await courriers.secondFacteurActive(etat, LE);

    expect(postes[0]?.html).to.include('&lt;b>').and.not.include('<b>');
    expect(postes[0]?.texte).to.include('Bonjour <b> &amp;,');
  });
});

const aPlat = (texte: string): string => texte.replace(/\s+/g, ' ').trim();

const enTexte = (html: string): string =>
  aPlat(
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

const adressesDe = (texte: string): readonly string[] => texte.match(/https?:\/\/\S+/g) ?? [];

const hrefsDe = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
