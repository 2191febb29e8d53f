import { expect } from 'chai';
import type { EcartDeReprise } from '../../../../src/modules/reprise/application/EcartDeReprise.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

interface Fiche {
  id: number;
  version: number;
  ville: string;
  statut: string;
  type_identifiant: string;
  comptes_bancaires: string;
}

interface Compte {
  id: number;
  iban: string;
  titulaire: string;
  du: string;
  au: string | null;
}

for (const dialect of testDialects) {
  describe(`VerifierStructures sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;
    let chemin: string;

    const exporter = () =>
      unExport()
        .fournisseur(1, { ville: 'Lyon', telephone: '0472000000' })
        .memoire(1, 1, 1)
        .fournisseur(2, { type_identifiant: 'PARTICULIER', identifiant: '77', nom: 'Robin', prenom: 'Ann' })
        .memoire(2, 2, 2);

    before(async () => {
      chantier = await unChantier(opened());
      chemin = exporter().ecrire();
      await chantier.prendre(chemin);
    });

    const verifier = (quoi = chemin): Promise<readonly EcartDeReprise[]> =>
      chantier.verifier.execute({ chemin: quoi, suivi: SANS_SUIVI });
    const fiches = () => opened().database.from<Fiche>('structures_fiches');
    const lyon = async (): Promise<Fiche> => {
      const [fiche] = await fiches().where({ ville: 'Lyon' }).whereNot({ type_identifiant: 'PARTICULIER' });
      if (!fiche) throw new Error('no fiche at Lyon');
      return fiche;
    };
    const compteDe = (fiche: Fiche): Compte => {
      const [compte] = JSON.parse(fiche.comptes_bancaires) as Compte[];
      if (!compte) throw new Error('no account');
      return compte;
    };
    /** Writes over the row as nobody here can, and puts it back. */
    const alterer = async (fiche: Fiche, dit: Partial<Fiche>): Promise<readonly EcartDeReprise[]> => {
      await fiches().where({ id: fiche.id }).update(dit);
      const ecarts = await verifier();
      await fiches().where({ id: fiche.id }).update(fiche);
      expect(await verifier()).to.deep.equal([]);
      return ecarts;
    };
    const altererCompte = async (
      dit: Partial<Compte>,
      version?: number,
    ): Promise<readonly EcartDeReprise[]> => {
      const fiche = await lyon();
      const comptes = JSON.stringify([{ ...compteDe(fiche), ...dit }]);
      return alterer(fiche, { comptes_bancaires: comptes, version: version ?? fiche.version });
    };

    it('ne trouve aucun écart après l’import', async () => {
      expect(await verifier()).to.deep.equal([]);
    });

    it('trouve une adresse, un téléphone et un statut altérés', async () => {
      const fiche = await lyon();
      const sujet = `structure ${fiche.id}`;
      const attendu = 'comme dans l’export';

      expect(await alterer(fiche, { ville: 'Paris' })).to.deep.equal([
        { sujet, attendu, trouve: 'différent (adresse)' },
      ]);
      expect(
        await alterer(fiche, { telephone: '0999999999', statut: 'INACTIVE' } as Partial<Fiche>),
      ).to.deep.equal([{ sujet, attendu, trouve: 'différent (telephone, statut)' }]);
      expect(await alterer(fiche, { identifiant: '00000000000000' } as Partial<Fiche>)).to.deep.equal([
        { sujet, attendu, trouve: 'différent (identifiant)' },
      ]);
    });

    it('trouve le nom altéré d’une personne physique', async () => {
      const [personne] = await fiches().where({ type_identifiant: 'PARTICULIER' });
      if (!personne) throw new Error('no natural person');

      expect(await alterer(personne, { prenom: 'Anna' } as Partial<Fiche>)).to.deep.equal([
        {
          sujet: `structure ${personne.id}`,
          attendu: 'comme dans l’export',
          trouve: 'différent (designation)',
        },
      ]);
    });

    it('ne compare pas l’adresse que la structure a changée ici', async () => {
      const fiche = await lyon();

      expect(await alterer(fiche, { ville: 'Paris', version: fiche.version + 1 })).to.deep.equal([]);
    });

    it('trouve un IBAN, un titulaire et des jours altérés', async () => {
      const fiche = await lyon();
      const sujet = `structure ${fiche.id}, coordonnées bancaires ${compteDe(fiche).id}`;
      const attendu = 'comme dans l’export';

      expect(await altererCompte({ iban: 'FR7630006000011234567890189' })).to.deep.equal([
        { sujet, attendu, trouve: 'différent (iban)' },
      ]);
      expect(await altererCompte({ titulaire: 'Autre', du: '2001-01-01', au: '2020-12-31' })).to.deep.equal([
        { sujet, attendu, trouve: 'différent (titulaire, du, au)' },
      ]);
    });

    it('ne compare pas la clôture d’un compte ici, mais trouve son IBAN altéré', async () => {
      const fiche = await lyon();
      const touchee = fiche.version + 1;

      expect(await altererCompte({ au: '2026-11-30' }, touchee)).to.deep.equal([]);
      expect(await altererCompte({ iban: 'FR7630006000011234567890189' }, touchee)).to.deep.equal([
        {
          sujet: `structure ${fiche.id}, coordonnées bancaires ${compteDe(fiche).id}`,
          attendu: 'comme dans l’export',
          trouve: 'différent (iban)',
        },
      ]);
    });

    it('trouve des coordonnées bancaires et une structure effacées', async () => {
      const fiche = await lyon();
      const presentDe = (sujet: string) => ({ sujet, attendu: 'présent', trouve: 'absent' });

      expect(await alterer(fiche, { comptes_bancaires: '[]' })).to.deep.equal([
        { sujet: 'coordonnées bancaires', attendu: '2', trouve: '1' },
        presentDe(`structure ${fiche.id}, coordonnées bancaires ${compteDe(fiche).id}`),
      ]);

      const liens = () => opened().database.from<{ nature: string; ancien_id: string }>('reprise_liens');
      const lien = { nature: 'STRUCTURE', ancien_id: 'F1' };
      const perdus = await liens().where(lien);
      await liens().where(lien).delete();
      expect(await verifier()).to.deep.include.members([
        { sujet: 'structures', attendu: '2', trouve: '1' },
        presentDe('structure du fournisseur F1 de l’export'),
      ]);
      await liens().insert(perdus.map((perdu) => ({ ...perdu, notre_id: 999_999 })));
      expect(await verifier()).to.deep.include.members([
        { sujet: 'structures', attendu: '2', trouve: '1' },
        presentDe('structure 999999'),
      ]);
      await liens().where(lien).delete();
      await liens().insert(perdus);
      expect(await verifier()).to.deep.equal([]);
    });

    it('trouve ce qu’un export ultérieur, jamais importé, dit de plus ou autrement', async () => {
      const fiche = await lyon();
      const suivant = exporter()
        .changer('fournisseurs', 'F1', { ville: 'Nantes' })
        .ajouter('comptes_bancaires', {
          id: 'B9',
          fournisseur_id: 'F1',
          iban: 'FR7630006000011234567890189',
        });

      const ecarts = await verifier(suivant.ecrire());

      expect(ecarts).to.deep.equal([
        { sujet: `structure ${fiche.id}`, attendu: 'comme dans l’export', trouve: 'différent (adresse)' },
        { sujet: 'coordonnées bancaires', attendu: '3', trouve: '2' },
        { sujet: 'coordonnées bancaires B9 de l’export', attendu: 'présent', trouve: 'absent' },
      ]);
    });

    it('ne trouve rien d’autre d’une fiche qui était ici avant la reprise', async () => {
      const fiche = await lyon();
      const liens = () =>
        opened()
          .database.from<{ nature: string; notre_id: number; cree: boolean }>('reprise_liens')
          .where({ notre_id: fiche.id, nature: 'STRUCTURE' });
      await liens().update({ cree: false });

      expect(await alterer(fiche, { ville: 'Paris' })).to.deep.equal([]);
      await liens().update({ cree: true });
    });
  });
}
