import { expect } from 'chai';
import { CourriersStructuresViaMail } from '../../../../src/modules/structures/adapters/mail/CourriersStructuresViaMail.ts';
import type { Avis } from '../../../../src/modules/comptes/index.ts';
import { PosteDAvis } from '../../../../src/modules/structures/adapters/mail/PosteDAvis.ts';

describe('CourriersStructuresViaMail', () => {
  const avis: Avis[] = [];
  const poste = new PosteDAvis({ avertir: async (un) => void avis.push(un) }, 'https://chorus.example');
  const courriers = new CourriersStructuresViaMail(poste);
  const camille = { id: 1, prenom: 'Camille', nom: 'Martin', courriel: 'camille@exemple.fr' };

  it('mène le gestionnaire à la demande, avec le message du demandeur', async () => {
    const demandeur = { ...camille, id: 2, prenom: 'Zoé', nom: 'Durand' };
    const demande = { rattachementId: 12, demandeur, structure: '732 - Hermès', commentaire: 'Comptable' };
    await courriers.demandeRecue({ ...camille, langue: 'fr' }, demande);

    const mail = avis.at(-1)?.courriel;
    expect(mail?.a).to.equal('camille@exemple.fr');
    expect(mail?.texte)
      .to.include('Zoé Durand')
      .and.include('«\u00a0Comptable\u00a0»')
      .and.include('https://chorus.example/gestionnaire/demandes/12');
    expect(avis.at(-1)).to.include({
      utilisateurId: 1,
      famille: 'RATTACHEMENTS',
      structure: '732 - Hermès',
      chemin: '/gestionnaire/demandes/12',
    });
    expect(avis.at(-1)?.phrase).to.deep.equal({
      fr: 'Une demande de rattachement attend votre décision\u00a0: Zoé Durand',
      en: 'A request to be attached awaits your decision: Zoé Durand',
    });
    expect(mail?.html).to.include('lang="fr"').and.include('732 - Hermès');
  });

  it('dit la décision dans la langue de la personne, le motif en cas de refus', async () => {
    const structure = '732 - Hermès';
    await courriers.demandeDecidee(
      { ...camille, langue: 'en' },
      { structure, decision: 'REFUSEE', motif: 'Unknown' },
    );
    expect(avis.at(-1)?.courriel.sujet).to.equal('Your request to be attached is refused');
    expect(avis.at(-1)?.courriel.texte).to.include('“Unknown”');

    await courriers.demandeDecidee(
      { ...camille, langue: 'fr' },
      { structure, decision: 'VALIDEE', motif: null },
    );
    expect(avis.at(-1)?.courriel.sujet).to.equal('Votre demande de rattachement est validée');
    expect(avis.at(-1)?.courriel.texte).to.include('https://chorus.example/accueil');
  });
});
