import { expect } from 'chai';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import { MailCourriersDeSynthese } from '../../../../../../src/modules/comptes/adapters/mail/notifications/MailCourriersDeSynthese.ts';
import type { DestinataireDeSynthese } from '../../../../../../src/modules/comptes/application/notifications/ports/CourriersDeSynthese.ts';
import type { Mail } from '../../../../../../src/platform/mail/Mail.ts';
import { HERMES } from '../../../support/notifications/unAvis.ts';

const plat = (texte = ''): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const ZOE: DestinataireDeSynthese = {
  id: 12,
  prenom: 'Zoé',
  nom: 'Martin',
  courriel: 'zoe@exemple.fr',
  langue: 'fr',
};
const ligne = (fr: string, en: string, chemin = '/memoires/1') => ({ phrase: { fr, en }, chemin });

describe('MailCourriersDeSynthese', () => {
  const postes: Mail[] = [];
  const courriers = new MailCourriersDeSynthese(
    { post: async (mail) => void postes.push(mail) },
    { sceller: async ({ utilisateurId, synthese }) => `v1:${utilisateurId}:${synthese}` },
    'https://chorus.test',
  );

  it('range le résumé du jour par structure, chaque ligne menant à sa page', async () => {
    await courriers.quotidien(ZOE, {
      rubriques: [
        { structure: null, lignes: [ligne('Pour vous', 'For you', '/accueil')] },
        { structure: HERMES, lignes: [ligne('Mémoire certifié', 'Certified'), ligne('Payé', 'Paid')] },
      ],
      autres: 4,
    });

    const mail = postes.at(-1);
    expect(mail?.a).to.equal('zoe@exemple.fr');
    expect(plat(mail?.sujet)).to.equal('Chorus Pro : 7 nouvelles depuis hier');
    expect(plat(mail?.texte))
      .to.include('Bonjour Zoé Martin,')
      .and.include('4 autres nouvelles ne sont pas reprises ici')
      .and.include('Votre compte\n- Pour vous\n  https://chorus.test/accueil')
      .and.include(`${HERMES}\n- Mémoire certifié\n  https://chorus.test/memoires/1\n- Payé`);
    expect(mail?.html).to.include('href="https://chorus.test/memoires/1"').and.include('lang="fr"');
  });

  it('porte le lien de désabonnement dans le message et pour le logiciel de courriel', async () => {
    await courriers.quotidien(ZOE, {
      rubriques: [{ structure: null, lignes: [ligne('a', 'b')] }],
      autres: 0,
    });

    const mail = postes.at(-1);
    const url = 'https://chorus.test/desabonnement?jeton=v1%3A12%3AQUOTIDIEN';
    expect(mail?.desabonnement).to.equal(url);
    expect(mail?.texte).to.include(url).and.include('Ne plus recevoir le résumé quotidien');
    expect(plat(mail?.sujet)).to.equal('Chorus Pro : 1 nouvelle depuis hier');
  });

  it('dit dans la langue de la personne la semaine, ce qui attend, ce qui fut payé et ce qui a bougé', async () => {
    await courriers.hebdomadaire(
      { ...ZOE, langue: 'en' },
      {
        du: jour('2026-03-02'),
        au: jour('2026-03-08'),
        autres: 0,
        rubriques: [
          {
            structure: HERMES,
            attentes: [ligne('à faire', '2 drafts')],
            resultats: [ligne('payé', '1 paid')],
            mouvements: [],
          },
        ],
      },
    );

    const mail = postes.at(-1);
    expect(mail?.sujet).to.equal('Chorus Pro: your week from 2 March 2026 to 8 March 2026');
    expect(mail?.texte).to.include(`To do · ${HERMES}\n- 2 drafts`).and.include(`Paid · ${HERMES}\n- 1 paid`);
    expect(mail?.texte).not.to.include('Movements');
    expect(mail?.desabonnement).to.include('HEBDOMADAIRE');
  });
});
