import { expect } from 'chai';
import { PrincipalDeStructureActive } from '../../../../src/modules/structures/adapters/comptes/PrincipalDeStructureActive.ts';
import { bureauDesRoles } from '../support/bureauDesRoles.ts';
import { uneEquipe } from '../support/uneEquipe.ts';

describe('la fermeture d’un compte, vue des structures', () => {
  it('est empêchée au seul principal d’une structure active, avec la page où transmettre', async () => {
    const service = bureauDesRoles();
    const { ids, structureId, acteur } = await uneEquipe(service);
    const obstacle = new PrincipalDeStructureActive(service.roles);

    const [constate, ...reste] = await obstacle.constater(ids.principal);
    expect(reste).to.deep.equal([]);
    expect(constate?.href).to.equal(`/gestionnaire/structures/${structureId}/utilisateurs`);
    expect(constate?.motif.fr).to.include('Laboratoire Hermès').and.include('transmettez d’abord ce rôle');
    expect(constate?.motif.en).to.include('hand over this role');
    for (const qui of ['simple', 'secondaire', 'etranger', 'desactive'] as const) {
      expect(await obstacle.constater(ids[qui]), qui).to.deep.equal([]);
    }

    const ordre = { acteur: await acteur('principal'), structureId, motif: 'Cessation' };
    await service.changerStatut.execute({ ...ordre, statut: 'INACTIVE' });
    expect(await obstacle.constater(ids.principal)).to.deep.equal([]);
  });
});
