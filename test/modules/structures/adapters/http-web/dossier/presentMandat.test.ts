import { expect } from 'chai';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import { presentMandat } from '../../../../../../src/modules/structures/adapters/http-web/dossier/presentMandat.ts';
import type { MandatLu } from '../../../../../../src/modules/structures/application/ports/MandatReader.ts';
import { unMandat, unMandatAccepte } from '../../../support/unMandat.ts';

const [MANDANT, MANDATAIRE] = [1, 2];
const lire = (mandat: ReturnType<typeof unMandat>, obstacle: MandatLu['obstacle']): MandatLu => ({
  ...mandat.donnees,
  mandantId: MANDANT,
  mandataireId: MANDATAIRE,
  mandant: { id: MANDANT, identifiant: '1', designation: 'Mandant' },
  mandataire: { id: MANDATAIRE, identifiant: '2', designation: 'Mandataire' },
  obstacle,
});
const recu = { structureId: MANDATAIRE, gestionnaire: true, aujourdHui: jour('2026-03-02') };

describe('presentMandat', () => {
  it('ne dit en vigueur que celui que rien n’empêche', () => {
    const statut = (mandat: MandatLu) => presentMandat(mandat, recu, 'fr').statut.libelle;
    const accepte = unMandatAccepte();
    expect(statut(lire(accepte, null))).to.equal('En vigueur');
    expect(statut(lire(accepte, 'SIRET_CHANGE'))).to.equal('Fin\u00a0: SIRET changé');
    expect(statut(lire(accepte, 'STRUCTURE_INACTIVE'))).to.equal('Suspendu\u00a0: structure inactive');
    expect(statut(lire(accepte, 'ESPACE_FERME'))).to.equal('Suspendu\u00a0: espace Mémoires fermé');
    expect(statut(lire(unMandatAccepte({ au: jour('2026-03-01') }), 'SIRET_CHANGE'))).to.equal('Échu');
    expect(statut(lire(unMandatAccepte({ statut: 'RESILIE' }), 'SIRET_CHANGE'))).to.equal('Résilié');
    expect(statut(lire(unMandat(), 'SIRET_CHANGE'))).to.equal('Fin\u00a0: SIRET changé');
    expect(statut(lire(unMandat(), 'ESPACE_FERME'))).to.equal('En attente d’acceptation');
    expect(presentMandat(lire(accepte, 'SIRET_CHANGE'), recu, 'en').statut.libelle).to.equal(
      'Ended: SIRET changed',
    );
  });

  it('n’offre sur un mandat que ce qui peut encore s’y faire', () => {
    const actes = (mandat: MandatLu) => {
      const { accepter, decliner, resilier } = presentMandat(mandat, recu, 'fr');
      return [accepter, decliner, resilier].map((acte) => acte !== null);
    };
    expect(actes(lire(unMandat(), null))).to.deep.equal([true, true, false]);
    expect(actes(lire(unMandat(), 'STRUCTURE_INACTIVE'))).to.deep.equal([false, true, false]);
    expect(actes(lire(unMandat(), 'SIRET_CHANGE'))).to.deep.equal([false, false, false]);
    expect(actes(lire(unMandatAccepte(), 'ESPACE_FERME'))).to.deep.equal([false, false, true]);
    expect(actes(lire(unMandatAccepte(), 'SIRET_CHANGE'))).to.deep.equal([false, false, false]);
  });
});
