import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import {
  MandatASoiMeme,
  MandatDejaDecide,
  MandatTermine,
  PeriodeInversee,
} from '../../../../../src/modules/structures/domain/erreursDuDossier.ts';
import { estEnVigueurLe } from '../../../../../src/modules/structures/domain/mandat/DonneesMandat.ts';
import { Mandat } from '../../../../../src/modules/structures/domain/mandat/Mandat.ts';
import { unMandat, unMandatAccepte } from '../../support/unMandat.ts';

const auteur = { utilisateurId: 7, le: new Date('2026-03-02T09:00:00.000Z') };
const document = { nom: 'mandat.pdf', sha256: 'b'.repeat(64), taille: 1_000, mime: 'application/pdf' };
const donne = { id: 1, mandantId: 10, mandataireId: 20, du: jour('2026-03-02'), au: null, document };

describe('Mandat', () => {
  it('attend la réponse du mandataire, et se dit aux deux structures', () => {
    const mandat = Mandat.donner(donne, auteur);

    expect(mandat.donnees).to.include({ statut: 'EN_ATTENTE', version: 0, donnePar: 7 });
    expect(mandat.pullEvents().map(({ structureId, cote, acte }) => [structureId, cote, acte])).to.deep.equal(
      [
        [10, 'MANDANT', 'DONNE'],
        [20, 'MANDATAIRE', 'DONNE'],
      ],
    );
  });

  it('ne se donne ni à soi-même, ni pour une période à l’envers', () => {
    expect(() => Mandat.donner({ ...donne, mandataireId: 10 }, auteur)).to.throw(MandatASoiMeme);
    expect(() => Mandat.donner({ ...donne, au: jour('2026-03-01') }, auteur)).to.throw(PeriodeInversee);
  });

  it('n’ouvre rien tant qu’il n’est pas accepté, ni hors de ses dates', () => {
    const accepte = unMandatAccepte().donnees;
    expect(estEnVigueurLe(unMandat().donnees, jour('2026-06-01'))).to.equal(false);
    expect(estEnVigueurLe(accepte, jour('2025-12-31'))).to.equal(false);
    expect(estEnVigueurLe(accepte, jour('2026-01-01'))).to.equal(true);
    expect(estEnVigueurLe(accepte, jour('2026-12-31'))).to.equal(true);
    expect(estEnVigueurLe(accepte, jour('2027-01-01'))).to.equal(false);
    expect(estEnVigueurLe({ ...accepte, statut: 'RESILIE' }, jour('2026-06-01'))).to.equal(false);
  });

  it('accepte une seule réponse, et ne dit rien quand elle est répétée', () => {
    const mandat = unMandat();
    mandat.repondre('ACCEPTE', auteur);
    expect(mandat.donnees).to.include({ statut: 'ACCEPTE', decidePar: 7 });
    expect(mandat.pullEvents()).to.have.lengthOf(2);

    mandat.repondre('ACCEPTE', auteur);
    expect(mandat.pullEvents()).to.deep.equal([]);
    expect(() => mandat.repondre('DECLINE', auteur)).to.throw(MandatDejaDecide);
  });

  it('prend fin aussitôt, par l’une ou l’autre structure', () => {
    const mandat = unMandatAccepte({ mandantId: 10, mandataireId: 20 });
    mandat.resilier(20, auteur);

    expect(mandat.donnees).to.include({ statut: 'RESILIE', resiliePar: 7 });
    expect(mandat.pullEvents()[0]).to.include({ acte: 'RESILIE', deLaStructureId: 20 });
    mandat.resilier(10, auteur);
    expect(mandat.pullEvents()).to.deep.equal([]);
    expect(() => unMandat({ statut: 'DECLINE' }).resilier(10, auteur)).to.throw(MandatTermine);
  });
});
