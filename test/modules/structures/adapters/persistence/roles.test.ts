import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { entrepotsDesRolesEnMemoire, entrepotsDesRolesKnex } from '../../support/entrepotsDesRoles.ts';
import { rolesContract } from './rolesContract.ts';

describe('les entrepôts des rôles', () => {
  describe('en mémoire', () => {
    const entrepots = entrepotsDesRolesEnMemoire();
    rolesContract(() => entrepots);
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      rolesContract(() => entrepotsDesRolesKnex(database()));
    });
  }
});
