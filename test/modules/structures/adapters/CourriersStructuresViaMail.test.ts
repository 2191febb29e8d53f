import { expect } from 'chai';
import { CourriersStructuresViaMail } from '../../../../src/modules/structures/adapters/mail/CourriersStructuresViaMail.ts';
import type { JobQueue } from '../../../../src/platform/jobs/JobQueue.ts';
import type { Job } from '../../../../src/platform/jobs/Job.ts';
import type { Mail } from '../../../../src/platform/mail/Mail.ts';
import { MailQueue } from '../../../../src/platform/mail/MailQueue.ts';
import { testIds } from '../../../support/doubles.ts';

describe('CourriersStructuresViaMail', () => {
  const postes: Mail[] = [];
  const file = {
    enqueue: (jobs: readonly Job[]) => {
      postes.push(...jobs.map(({ contenu }) => contenu as Mail));
      return Promise.resolve();
    },
  } as unknown as JobQueue;
  const courriers = new CourriersStructuresViaMail(new MailQueue(file, testIds), 'https://chorus.example');
  const camille = { id: 1, prenom: 'Camille', nom: 'Martin', courriel: 'camille@exemple.fr' };

  it('mène le gestionnaire à la demande, avec le message du demandeur', async () => {
    const demandeur = { ...camille, id: 2, prenom: 'Zoé', nom: 'Durand' };
    const demande = { rattachementId: 12, demandeur, structure: '732 - Hermès', commentaire: 'Comptable' };
    await courriers.demandeRecue({ ...camille, langue: 'fr' }, demande);

    const mail = postes.at(-1);
    expect(mail?.a).to.equal('camille@exemple.fr');
    expect(mail?.texte)
      .to.include('Zoé Durand')
      .and.include('«\u00a0Comptable\u00a0»')
      .and.include('https://chorus.example/gestionnaire/demandes/12');
    expect(mail?.html).to.include('lang="fr"').and.include('732 - Hermès');
  });

  it('dit la décision dans la langue de la personne, le motif en cas de refus', async () => {
    const structure = '732 - Hermès';
    await courriers.demandeDecidee(
      { ...camille, langue: 'en' },
      { structure, decision: 'REFUSEE', motif: 'Unknown' },
    );
    expect(postes.at(-1)?.sujet).to.equal('Your request to be attached is refused');
    expect(postes.at(-1)?.texte).to.include('“Unknown”');

    await courriers.demandeDecidee(
      { ...camille, langue: 'fr' },
      { structure, decision: 'VALIDEE', motif: null },
    );
    expect(postes.at(-1)?.sujet).to.equal('Votre demande de rattachement est validée');
    expect(postes.at(-1)?.texte).to.include('https://chorus.example/accueil');
  });
});
