import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import {
  RattachementDejaOuvert,
  RattachementIntrouvable,
  RattachementModifieEntretemps,
  StructureDejaConnue,
  StructureIntrouvable,
  StructureModifieeEntretemps,
} from '../../../../../src/modules/structures/domain/erreurs.ts';
import { numeroDeParticulier } from '../../../../../src/modules/structures/domain/structure/numeroDeParticulier.ts';
import type { Rattachement } from '../../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import type { Structure } from '../../../../../src/modules/structures/domain/structure/Structure.ts';
import { nextId } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import type { Entrepots } from '../../support/entrepots.ts';
import { unCompte, uneStructure } from '../../support/uneStructure.ts';
import { unRattachement } from '../../support/unRattachement.ts';

const auteur = { utilisateurId: 1, le: new Date('2026-03-02T09:00:00.000Z') };

/** What every store of the module does, whatever it is made of. */
export const entrepotsContract = (entrepots: () => Entrepots): void => {
  const garder = async (structure: Structure): Promise<Structure> => {
    await entrepots().structures.save(structure);
    return entrepots().structures.get(structure.donnees.id);
  };
  const lier = async (rattachement: Rattachement): Promise<Rattachement> => {
    await entrepots().rattachements.save(rattachement);
    return entrepots().rattachements.get(rattachement.donnees.id);
  };

  describe('StructureRepository', () => {
    it('rend une structure telle qu’elle a été gardée', async () => {
      const complete = uneStructure()
        .avec({
          numeroTva: 'FR44732829320',
          numeroRcs: 'Lyon B 732829320',
          telephone: '01 23 45 67 89',
          services: [{ id: nextId(), code: 'TOX', nom: 'Toxicologie', actif: false }],
          comptesBancaires: [unCompte({ au: jour('2026-02-28') }), unCompte()],
          regimes: [
            { code: 'COSP', du: jour('2024-01-01') },
            { code: 'OPTION', du: jour('2026-01-01') },
          ],
        })
        .build();

      const rendue = await garder(complete);

      expect(rendue.donnees).to.deep.equal({ ...complete.donnees, version: 1 });
    });

    it('rend un particulier et une juridiction tels qu’ils ont été gardés', async () => {
      const particulier = uneStructure()
        .particulier('Antoine', 'Robin', numeroDeParticulier(nextId()))
        .build();
      expect((await garder(particulier)).donnees).to.deep.equal({ ...particulier.donnees, version: 1 });

      const juridiction = uneStructure().juridiction('TJ', `TJ-${nextId()}`).build();
      expect((await garder(juridiction)).donnees).to.deep.equal({ ...juridiction.donnees, version: 1 });
      const codes = (await entrepots().structures.juridictions()).map(({ donnees }) => donnees.id);
      expect(codes).to.include(juridiction.donnees.id).and.to.not.include(particulier.donnees.id);
    });

    it('garde une seule fiche pour un identifiant, et dit laquelle', async () => {
      const { donnees } = await garder(uneStructure().build());
      const double = uneStructure().avec({ identifiant: donnees.identifiant }).build();

      const refus = await rejection(entrepots().structures.save(double), StructureDejaConnue);

      expect(refus.structureId).to.equal(donnees.id);
      const connue = await entrepots().structures.findParIdentifiant(donnees.identifiant);
      expect(connue?.donnees.id).to.equal(donnees.id);
      expect(await entrepots().structures.findParIdentifiant({ type: 'AUTRE', valeur: 'INCONNU' })).to.equal(
        undefined,
      );
    });

    it('refuse ce qui a été modifié sur une version dépassée', async () => {
      const premiere = await garder(uneStructure().build());
      const seconde = await entrepots().structures.get(premiere.donnees.id);
      premiere.ajouterService({ id: nextId(), code: 'A', nom: 'A' }, auteur);
      seconde.ajouterService({ id: nextId(), code: 'B', nom: 'B' }, auteur);

      await entrepots().structures.save(premiere);
      await rejection(entrepots().structures.save(seconde), StructureModifieeEntretemps);

      const { services, version } = (await entrepots().structures.get(premiere.donnees.id)).donnees;
      expect(services.map(({ code }) => code)).to.deep.equal(['A']);
      expect(version).to.equal(2);
    });

    it('signale une structure introuvable', async () => {
      await rejection(entrepots().structures.get(404_404), StructureIntrouvable);
      expect(await entrepots().structures.find(404_404)).to.equal(undefined);
    });
  });

  describe('RattachementRepository', () => {
    it('rend un rattachement tel qu’il a été gardé', async () => {
      const { id: structureId } = (await garder(uneStructure().build())).donnees;
      const refuse = unRattachement()
        .entre(nextId(), structureId)
        .avec({
          statut: 'REFUSEE',
          commentaire: 'Comptable',
          decision: { le: new Date('2026-02-03T10:00:00.000Z'), parId: nextId(), motif: 'Inconnu' },
        })
        .build();

      expect((await lier(refuse)).donnees).to.deep.equal({ ...refuse.donnees, version: 1 });
    });

    it('n’en garde qu’un d’ouvert entre une personne et une structure', async () => {
      const { id: structureId } = (await garder(uneStructure().build())).donnees;
      const utilisateurId = nextId();
      const refuse = await lier(unRattachement().entre(utilisateurId, structureId).statut('REFUSEE').build());
      expect(await entrepots().rattachements.findOuvert(utilisateurId, structureId)).to.equal(undefined);

      const ouvert = await lier(unRattachement().entre(utilisateurId, structureId).enAttente().build());
      for (const statut of ['EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE'] as const) {
        const second = unRattachement().entre(utilisateurId, structureId).statut(statut).build();
        await rejection(entrepots().rattachements.save(second), RattachementDejaOuvert);
      }

      const trouve = await entrepots().rattachements.findOuvert(utilisateurId, structureId);
      expect(trouve?.donnees.id).to.equal(ouvert.donnees.id).and.to.not.equal(refuse.donnees.id);
    });

    it('ne garde jamais deux gestionnaires principaux d’une structure', async () => {
      const { id: structureId } = (await garder(uneStructure().build())).donnees;
      await lier(unRattachement().entre(nextId(), structureId).role('PRINCIPAL').build());

      const second = unRattachement().entre(nextId(), structureId).role('PRINCIPAL').build();

      await rejection(entrepots().rattachements.save(second), RattachementDejaOuvert);
      expect(await entrepots().liens.gestionnairesDe(structureId)).to.have.lengthOf(1);
    });

    it('refuse ce qui a été décidé sur une version dépassée', async () => {
      const { id: structureId } = (await garder(uneStructure().build())).donnees;
      const premier = await lier(unRattachement().entre(nextId(), structureId).enAttente().build());
      const second = await entrepots().rattachements.get(premier.donnees.id);
      premier.refuser('Inconnu', 1, auteur.le);
      second.valider({}, [], 2, auteur.le);

      await entrepots().rattachements.save(premier);
      await rejection(entrepots().rattachements.save(second), RattachementModifieEntretemps);

      expect((await entrepots().rattachements.get(premier.donnees.id)).donnees.statut).to.equal('REFUSEE');
    });

    it('signale un rattachement introuvable', async () => {
      await rejection(entrepots().rattachements.get(404_404), RattachementIntrouvable);
    });
  });

  describe('StructureReader', () => {
    it('trouve les juridictions par mots pliés, par type, par pages et dans l’ordre des noms', async () => {
      const ville = `Ville${nextId()}`;
      const noms = [
        'Tribunal judiciaire de Zuydcoote',
        'Cour d’appel d’Étampes',
        'Tribunal judiciaire d’Avallon',
      ];
      for (const nom of noms) {
        const type = nom.startsWith('Cour') ? 'CA' : 'TJ';
        await garder(
          uneStructure().nommee(nom).a(ville, '21000').juridiction(type, `${type}-${nextId()}`).build(),
        );
      }
      await garder(uneStructure().nommee('Cour privée').a(ville, '21000').build());
      await garder(
        uneStructure()
          .nommee('Cour fermée')
          .a(ville, '21000')
          .juridiction('CA', `X-${nextId()}`)
          .inactive()
          .build(),
      );
      const { lecteur } = entrepots();
      const mots = [ville.toLowerCase()];

      const premiere = await lecteur.rechercherPubliques({ mots, juridiction: null }, null, 2);
      expect(premiere.structures.map(({ designation }) => designation)).to.deep.equal([noms[1], noms[2]]);
      const suite = await lecteur.rechercherPubliques({ mots, juridiction: null }, premiere.suivant, 2);
      expect(suite.structures.map(({ designation }) => designation)).to.deep.equal([noms[0]]);
      expect(suite.suivant).to.equal(null);

      const cours = await lecteur.rechercherPubliques(
        { mots: [...mots, 'etampes'], juridiction: 'CA' },
        null,
        10,
      );
      expect(cours.structures.map(({ designation }) => designation)).to.deep.equal([noms[1]]);
      const aucune = await lecteur.rechercherPubliques(
        { mots: [...mots, 'etampes'], juridiction: 'TJ' },
        null,
        10,
      );
      expect(aucune.structures).to.have.lengthOf(0);
    });

    it('trouve une entreprise par son nom, un particulier par son seul numéro', async () => {
      const nom = `Unique${nextId()}`;
      const numero = numeroDeParticulier(nextId());
      const entreprise = await garder(uneStructure().nommee(`Société ${nom}`).build());
      const particulier = await garder(uneStructure().particulier('Antoine', nom, numero).build());
      const { lecteur } = entrepots();

      const trouvees = await lecteur.rechercher([nom.toLowerCase()], 10);
      expect(trouvees.map(({ id }) => id)).to.deep.equal([entreprise.donnees.id]);
      const [trouve] = await lecteur.trouverParIdentifiant(numero);
      expect(trouve?.id).to.equal(particulier.donnees.id);
      expect(await lecteur.trouverParIdentifiant('INCONNU')).to.have.lengthOf(0);
    });

    it('nomme plusieurs structures à la fois et détaille les siennes', async () => {
      const premiere = await garder(uneStructure().nommee('Zèbre').build());
      const services = [
        { id: nextId(), code: 'A', nom: 'Ouvert', actif: true },
        { id: nextId(), code: 'B', nom: 'Fermé', actif: false },
      ];
      const seconde = await garder(uneStructure().nommee('Abeille').avec({ services }).build());
      const ids = [premiere.donnees.id, seconde.donnees.id, 404_404];

      const nommees = await entrepots().lecteur.nommer(ids);
      expect(nommees.map(({ designation }) => designation)).to.have.members(['Zèbre', 'Abeille']);
      const miennes = await entrepots().lecteur.mesStructures(ids);
      expect(miennes.map(({ raisonSociale }) => raisonSociale)).to.deep.equal(['Abeille', 'Zèbre']);
      expect(miennes[0]).to.deep.include({
        services: ['Ouvert'],
        statut: 'ACTIVE',
        creeLe: new Date('2026-01-05T08:00:00.000Z'),
      });
      expect(await entrepots().lecteur.nommer([])).to.have.lengthOf(0);
    });
  });

  describe('RattachementReader', () => {
    it('donne à chacun les siens, le dernier d’abord, sans les supprimés', async () => {
      const { id: structureId } = (await garder(uneStructure().nommee('Abeille').build())).donnees;
      const utilisateurId = nextId();
      const decision = { le: new Date('2026-02-03T10:00:00.000Z'), parId: nextId(), motif: 'Inconnu' };
      await lier(unRattachement().entre(utilisateurId, structureId).statut('SUPPRIMEE').build());
      await lier(
        unRattachement().entre(utilisateurId, structureId).avec({ statut: 'REFUSEE', decision }).build(),
      );
      await lier(
        unRattachement().entre(utilisateurId, structureId).espaces({ MEMOIRES: 'CONSULTATION' }).build(),
      );

      const [valide, refuse, ...reste] = await entrepots().liens.mesRattachements(utilisateurId);

      expect(reste).to.have.lengthOf(0);
      expect(valide).to.deep.include({
        statut: 'VALIDEE',
        espaces: { MEMOIRES: 'CONSULTATION' },
        motif: null,
      });
      expect(valide?.structure.designation).to.equal('Abeille');
      expect(refuse).to.deep.include({ statut: 'REFUSEE', motif: 'Inconnu', decideLe: decision.le });
    });

    it('donne les demandes qui attendent, la plus ancienne d’abord, par pages', async () => {
      const { id: structureId } = (await garder(uneStructure().nommee('Abeille').build())).donnees;
      const { id: autreId } = (await garder(uneStructure().build())).donnees;
      const demandes = [];
      for (let rang = 0; rang < 3; rang += 1) {
        demandes.push(await lier(unRattachement().entre(nextId(), structureId).enAttente('Bonjour').build()));
      }
      await lier(unRattachement().entre(nextId(), structureId).build());
      await lier(unRattachement().entre(nextId(), autreId).enAttente().build());
      const { liens } = entrepots();
      const ids = demandes.map(({ donnees }) => donnees.id);

      const premiere = await liens.demandesEnAttente([structureId], null, 2);
      expect(premiere.demandes.map(({ rattachementId }) => rattachementId)).to.deep.equal(ids.slice(0, 2));
      expect(premiere.demandes[0]?.structure).to.match(/ - Abeille$/);
      expect(premiere.demandes[0]?.commentaire).to.equal('Bonjour');
      const suite = await liens.demandesEnAttente([structureId], premiere.suivant, 2);
      expect(suite.demandes.map(({ rattachementId }) => rattachementId)).to.deep.equal(ids.slice(2));
      expect(suite.suivant).to.equal(null);
      expect(await liens.compterDemandes([structureId, autreId])).to.equal(4);
    });

    it('donne les personnes d’une structure, gestionnaires d’abord, par pages', async () => {
      const { id: structureId } = (await garder(uneStructure().build())).donnees;
      const simple = await lier(unRattachement().entre(nextId(), structureId).build());
      const second = await lier(unRattachement().entre(nextId(), structureId).role('SECONDAIRE').build());
      const principal = await lier(unRattachement().entre(nextId(), structureId).role('PRINCIPAL').build());
      const habilite = await lier(
        unRattachement().entre(nextId(), structureId).espaces({ MEMOIRES: 'CONSULTATION' }).build(),
      );
      await lier(unRattachement().entre(nextId(), structureId).statut('DESACTIVEE').build());
      const { liens } = entrepots();
      const personne = ({ donnees }: Rattachement) => donnees.utilisateurId;

      const premiere = await liens.utilisateursDe(structureId, null, 3);
      expect(premiere.utilisateurs.map(({ utilisateurId }) => utilisateurId)).to.deep.equal(
        [principal, second, simple].map(personne),
      );
      const suite = await liens.utilisateursDe(structureId, premiere.suivant, 3);
      expect(suite.utilisateurs.map(({ utilisateurId }) => utilisateurId)).to.deep.equal([
        personne(habilite),
      ]);
      expect(suite.suivant).to.equal(null);

      expect(await liens.gestionnairesDe(structureId)).to.deep.equal([principal, second].map(personne));
      expect(await liens.gestionnairesEtHabilites(structureId, 'MEMOIRES')).to.have.members(
        [principal, second, habilite].map(personne),
      );
    });

    it('donne les particuliers dont une personne est gestionnaire principal', async () => {
      const utilisateurId = nextId();
      const numero = numeroDeParticulier(nextId());
      const { id } = (await garder(uneStructure().particulier('Antoine', 'Robin', numero).build())).donnees;
      const { id: entrepriseId } = (await garder(uneStructure().build())).donnees;
      await lier(unRattachement().entre(utilisateurId, id).role('PRINCIPAL').build());
      await lier(unRattachement().entre(utilisateurId, entrepriseId).role('PRINCIPAL').build());

      expect(await entrepots().liens.particuliersDe(utilisateurId)).to.deep.equal([
        { structureId: id, designation: 'Antoine ROBIN' },
      ]);
    });
  });

  describe('HabilitationsReader', () => {
    it('croise ce qui est accordé et ce qui est ouvert, pour les seuls rattachements validés', async () => {
      const utilisateurId = nextId();
      const espaces = { MEMOIRES: 'MODIFICATION', TAXATION: 'MODIFICATION' } as const;
      const active = await garder(
        uneStructure().nommee('Abeille').avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX').build(),
      );
      const inactive = await garder(
        uneStructure().nommee('Bourdon').avecEspaces('MEMOIRES').inactive().build(),
      );
      const demandee = await garder(uneStructure().avecEspaces('MEMOIRES').build());
      const { id } = active.donnees;
      await lier(unRattachement().entre(utilisateurId, id).role('PRINCIPAL').espaces(espaces).build());
      await lier(unRattachement().entre(utilisateurId, inactive.donnees.id).espaces(espaces).build());
      await lier(unRattachement().entre(utilisateurId, demandee.donnees.id).enAttente().build());

      expect(await entrepots().habilitations.habilitationsDe(utilisateurId)).to.deep.equal([
        {
          structureId: id,
          designation: `${active.donnees.identifiant.valeur} - Abeille`,
          publique: false,
          role: 'PRINCIPAL',
          espaces: { MEMOIRES: 'MODIFICATION' },
        },
        {
          structureId: inactive.donnees.id,
          designation: `${inactive.donnees.identifiant.valeur} - Bourdon`,
          publique: false,
          role: 'SIMPLE',
          espaces: { MEMOIRES: 'CONSULTATION' },
        },
      ]);
    });
  });

  describe('NumerosDeParticulier', () => {
    it('ne donne jamais deux fois le même rang', async () => {
      const rangs = await Promise.all(Array.from({ length: 20 }, () => entrepots().numeros.prochain()));
      expect(new Set(rangs)).to.have.property('size', 20);
    });
  });
};
