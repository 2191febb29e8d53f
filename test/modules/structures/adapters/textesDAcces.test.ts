import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { textesDAcces } from '../../../../src/modules/structures/adapters/mail/textesDAcces.ts';

const personne = (id: number) => ({ id, prenom: 'Zoé', nom: `Martin${id}`, courriel: 'zoe@exemple.fr' });
const structure = '73282932000074 - Laboratoire Hermès';
const echeances = [
  { espace: null, service: null, au: jour('2026-12-01') },
  { espace: 'MEMOIRES', service: null, au: jour('2026-12-31') },
  { espace: null, service: 'Toxicologie', au: jour('2026-12-31') },
] as const;

describe('les lettres des rattachements et des espaces', () => {
  it('disent en français ce qui finit, jusqu’à quand, et chez qui', () => {
    const { paragraphes } = textesDAcces.fr.mesEcheances(structure, echeances);
    expect(paragraphes.join('\n'))
      .to.include('le rattachement à la structure et tous ses espaces, jusqu’au 1er décembre 2026 inclus')
      .and.include('l’espace «\u00a0Mémoires de frais de justice\u00a0», jusqu’au 31 décembre 2026 inclus')
      .and.include('le service «\u00a0Toxicologie\u00a0»');
  });

  it('disent de même en anglais', () => {
    const { paragraphes } = textesDAcces.en.mesEcheances(structure, echeances);
    expect(paragraphes.join('\n'))
      .to.include('the attachment to the organisation and all its areas, until 1 December 2026 included')
      .and.include('the department “Toxicologie”');
  });

  it('nomment vingt personnes et comptent les autres', () => {
    const personnes = Array.from({ length: 23 }, (_, rang) => ({ personne: personne(rang), echeances }));
    const { paragraphes } = textesDAcces.fr.echeancesDesPersonnes(structure, personnes);
    expect(paragraphes.filter((un) => un.startsWith('– Zoé Martin'))).to.have.lengthOf(20);
    expect(paragraphes).to.include('Et 3 autres personnes.');
    const peu = textesDAcces.en.echeancesDesPersonnes(structure, [{ personne: undefined, echeances }]);
    expect(peu.paragraphes.join('\n')).to.include('Closed account: ').and.not.include('more people');
  });

  it('rappellent ce qui attend, et seulement ce qui attend', () => {
    const relance = { structureId: 1, structure, rattachements: 2, abonnements: 0, jours: 7 };
    const fr = textesDAcces.fr.relance(relance).paragraphes.join('\n');
    expect(fr).to.include('depuis 7\u00a0jours').and.include('Demandes de rattachement\u00a0: 2.');
    expect(fr).to.not.include('abonnement');
    expect(textesDAcces.en.relance({ ...relance, abonnements: 1 }).paragraphes.join('\n')).to.include(
      'Requests for an area: 1.',
    );
  });

  it('portent le message de la demande, et le motif du refus', () => {
    const demande = { structureId: 1, structure, espace: 'MEMOIRES', niveau: 'CONSULTATION' } as const;
    for (const langue of ['fr', 'en'] as const) {
      const textes = textesDAcces[langue];
      const recue = { ...demande, demandeId: 1, demandeur: personne(1), commentaire: 'Bonjour' };
      expect(textes.abonnementRecu(recue).paragraphes.join()).to.include('Bonjour').and.include('Martin1');
      const refus = { ...demande, niveau: null, motif: 'Pas vous' };
      expect(textes.abonnementRefuse(refus).paragraphes.join()).to.include('Pas vous');
      expect(textes.rattache({ structureId: 1, structure, par: undefined }).paragraphes[0]).to.include(
        structure,
      );
    }
  });
});
