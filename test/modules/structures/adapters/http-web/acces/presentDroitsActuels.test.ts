import { expect } from 'chai';
import { presentDroitsActuels } from '../../../../../../src/modules/structures/adapters/http-web/acces/presentDroitsActuels.ts';
import { lireJour } from '../../../../../../src/kernel/domain/Jour.ts';

const SANS_LIMITE = { du: null, au: null };
const RIEN = { periode: SANS_LIMITE, espaces: {}, periodesEspaces: {}, services: [], servicesOfferts: [] };

describe('Droits actuels d’une personne', () => {
  it('disent chaque espace et chaque service, avec ses jours', () => {
    const au = lireJour('2026-12-31') ?? null;

    expect(
      presentDroitsActuels(
        {
          periode: { du: null, au },
          espaces: { SOLLICITATIONS_EMISES: 'CONSULTATION', MEMOIRES: 'MODIFICATION' },
          periodesEspaces: { MEMOIRES: { du: null, au } },
          services: [{ serviceId: 7, du: null, au: null, commentaire: null }],
          servicesOfferts: [{ id: 7, code: 'ECRIT', nom: 'Traduction', actif: true }],
        },
        'fr',
      ),
    ).to.deep.equal({
      rattachement: 'jusqu’au 31/12/2026',
      espaces:
        'Mémoires de frais de justice (modification) jusqu’au 31/12/2026, Mes sollicitations émises (consultation)',
      services: 'Traduction',
    });
  });

  it('disent aussi qu’il n’y en a aucun', () => {
    expect(presentDroitsActuels(RIEN, 'en')).to.deep.equal({
      rattachement: 'No limit',
      espaces: 'None',
      services: 'None',
    });
  });
});
