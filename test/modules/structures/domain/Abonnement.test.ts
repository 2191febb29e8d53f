import { expect } from 'chai';
import { Abonnement } from '../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import { MotifDeRefusRequis } from '../../../../src/modules/structures/domain/erreurs.ts';
import { AbonnementDejaDecide } from '../../../../src/modules/structures/domain/erreursDAcces.ts';

const le = new Date('2026-03-02T09:00:00.000Z');

const uneDemande = (): Abonnement => {
  const lien = { id: 1, rattachementId: 2, utilisateurId: 3, structureId: 4 };
  return Abonnement.demander({ ...lien, espace: 'MEMOIRES', niveau: 'MODIFICATION', commentaire: null }, le);
};

describe('Abonnement', () => {
  it('demandé, attend et s’annonce', () => {
    const demande = uneDemande();
    expect(demande.donnees).to.include({ statut: 'EN_COURS_DE_VALIDATION', niveau: 'MODIFICATION' });
    expect(demande.pullEvents()).to.deep.equal([
      {
        type: 'structures.abonnement-demande',
        survenuLe: le,
        demandeId: 1,
        structureId: 4,
        utilisateurId: 3,
        parId: 3,
        apres: { espace: 'MEMOIRES', niveau: 'MODIFICATION' },
      },
    ]);
  });

  it('validé deux fois par la même personne, n’est à accorder qu’une fois', () => {
    const demande = uneDemande();
    demande.pullEvents();
    expect(demande.valider('CONSULTATION', 9, le)).to.equal(true);
    expect(demande.valider('CONSULTATION', 9, le)).to.equal(false);
    const [event, ...reste] = demande.pullEvents();
    expect(reste).to.deep.equal([]);
    expect(event).to.deep.include({
      decision: 'VALIDEE',
      apres: { espace: 'MEMOIRES', niveau: 'CONSULTATION', motif: null },
    });
  });

  it('refusé, porte son motif', () => {
    const demande = uneDemande();
    expect(() => demande.refuser('  ', 9, le)).to.throw(MotifDeRefusRequis);
    demande.refuser(' Pas votre service ', 9, le);
    expect(demande.donnees).to.deep.include({
      statut: 'REFUSEE',
      decision: { le, parId: 9, motif: 'Pas votre service' },
    });
  });

  it('décidé ou retiré, ne se décide plus autrement', () => {
    const refuse = uneDemande();
    refuse.refuser('Non', 9, le);
    const retire = uneDemande();
    retire.retirer(le);
    retire.retirer(le);
    for (const demande of [refuse, retire]) {
      expect(() => demande.valider('CONSULTATION', 10, le)).to.throw(AbonnementDejaDecide);
      expect(() => demande.refuser('Non', 10, le)).to.throw(AbonnementDejaDecide);
    }
    expect(() => refuse.retirer(le)).to.throw(AbonnementDejaDecide);
  });
});
