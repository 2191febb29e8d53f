import { expect } from 'chai';
import {
  EspaceFerme,
  MotifDeRefusRequis,
  RattachementDejaDecide,
  RattachementNonValide,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { statutsRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import { Rattachement } from '../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import { unRattachement } from '../support/unRattachement.ts';

const le = new Date('2026-03-02T09:00:00.000Z');
const ouverts = ['MEMOIRES', 'SUIVI_DES_FLUX'] as const;
const modifier = { MEMOIRES: 'MODIFICATION' } as const;

describe('Rattachement', () => {
  it('demandé, attend sans aucun droit et s’annonce', () => {
    const demande = Rattachement.demander({ id: 1, utilisateurId: 2, structureId: 3 }, 'Comptable', le);

    expect(demande.donnees).to.include({
      statut: 'EN_COURS_DE_VALIDATION',
      role: 'SIMPLE',
      commentaire: 'Comptable',
    });
    expect(demande.donnees.espaces).to.deep.equal({});
    expect(demande.pullEvents()).to.deep.equal([
      {
        type: 'structures.rattachement-demande',
        survenuLe: le,
        rattachementId: 1,
        structureId: 3,
        utilisateurId: 2,
        parId: 2,
      },
    ]);
  });

  it('validé, donne les espaces choisis et garde qui l’a décidé', () => {
    const demande = unRattachement().enAttente().build();

    demande.valider(modifier, ouverts, 9, le);

    expect(demande.donnees).to.deep.include({
      statut: 'VALIDEE',
      espaces: modifier,
      decision: { le, parId: 9, motif: null },
    });
    expect(demande.pullEvents()[0]).to.include({
      type: 'structures.rattachement-decide',
      decision: 'VALIDEE',
      parId: 9,
    });
  });

  it('refusé, porte son motif', () => {
    const demande = unRattachement().enAttente().build();
    expect(() => demande.refuser('  ', 9, le)).to.throw(MotifDeRefusRequis);

    demande.refuser(' Inconnu de nos services ', 9, le);

    expect(demande.donnees.statut).to.equal('REFUSEE');
    expect(demande.donnees.decision?.motif).to.equal('Inconnu de nos services');
  });

  it('ne donne que des espaces ouverts à la structure', () => {
    const demande = unRattachement().enAttente().build();
    expect(() => demande.valider({ TAXATION: 'CONSULTATION' }, ouverts, 9, le)).to.throw(EspaceFerme);
    expect(demande.donnees.statut).to.equal('EN_COURS_DE_VALIDATION');
  });

  it('décidé deux fois par la même personne, ne change ni ne s’annonce', () => {
    const demande = unRattachement().enAttente().build();
    demande.valider(modifier, ouverts, 9, le);
    demande.pullEvents();

    demande.valider({}, ouverts, 9, new Date('2026-03-02T09:00:05.000Z'));

    expect(demande.donnees.espaces).to.deep.equal(modifier);
    expect(demande.pullEvents()).to.have.lengthOf(0);
  });

  it('décidé par un autre gestionnaire, montre ce qu’il a fait', () => {
    const demande = unRattachement().enAttente().build();
    demande.refuser('Inconnu', 9, le);

    for (const acte of [() => demande.valider({}, ouverts, 10, le), () => demande.refuser('Non', 10, le)]) {
      expect(acte).to.throw(RattachementDejaDecide).with.deep.property('rattachement', demande.donnees);
    }
    expect(() => demande.valider({}, ouverts, 9, le)).to.throw(RattachementDejaDecide);
  });

  it('n’accorde des espaces qu’à une personne rattachée', () => {
    for (const statut of statutsRattachement.filter((un) => un !== 'VALIDEE')) {
      const lien = unRattachement().statut(statut).build();
      expect(() => lien.accorder(modifier, ouverts, 9, le), statut).to.throw(RattachementNonValide);
    }
  });

  it('accordé, remplace les droits et dit l’avant et l’après ; sans changement, ne dit rien', () => {
    const lien = unRattachement().espaces({ SUIVI_DES_FLUX: 'CONSULTATION' }).build();

    lien.accorder(modifier, ouverts, 9, le);
    lien.accorder(modifier, ouverts, 9, le);

    expect(lien.donnees.espaces).to.deep.equal(modifier);
    const events = lien.pullEvents();
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.deep.include({ avant: { SUIVI_DES_FLUX: 'CONSULTATION' }, apres: modifier });
    expect(() => lien.accorder({ PAIEMENT: 'CONSULTATION' }, ouverts, 9, le)).to.throw(EspaceFerme);
  });
});
