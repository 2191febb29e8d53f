import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import {
  CategorieRequise,
  ClotureAvantOuverture,
  CompteBancaireIntrouvable,
  CompteBancaireRequis,
  DernierCompteBancaire,
  EspaceIndisponible,
  IdentiteInadaptee,
  ServiceDejaConnu,
  ServiceIntrouvable,
  StructureInactive,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { Structure } from '../../../../src/modules/structures/domain/structure/Structure.ts';
import { AUTRE_IBAN, IBAN, unCompte, uneStructure } from '../support/uneStructure.ts';

const auteur = { utilisateurId: 7, le: new Date('2026-03-02T09:00:00.000Z') };
const aujourdHui = jour('2026-03-02');
const offrables = ['MEMOIRES', 'SOLLICITATIONS_EMISES'] as const;

const naissance = () => {
  const { identite, adresse, categorie, id } = uneStructure().build().donnees;
  return {
    id,
    identite,
    adresse,
    categorie,
    identifiant: { type: 'SIRET', valeur: '73282932000074' } as const,
    courriel: null,
    telephone: null,
    numeroTva: null,
    numeroRcs: null,
    regime: { code: 'ASSUJETTI', du: aujourdHui } as const,
    compteBancaire: unCompte(),
  };
};

describe('Structure', () => {
  describe('à sa création', () => {
    it('est active, avec son compte, son régime et les sollicitations ouvertes, et s’annonce', () => {
      const structure = Structure.creer(naissance(), auteur);

      const { statut, espaces, comptesBancaires, regimes, version } = structure.donnees;
      expect({ statut, espaces, version }).to.deep.equal({
        statut: 'ACTIVE',
        espaces: ['SOLLICITATIONS_EMISES'],
        version: 0,
      });
      expect(comptesBancaires).to.have.lengthOf(1);
      expect(regimes.map(({ code }) => code)).to.deep.equal(['ASSUJETTI']);
      expect(structure.pullEvents()).to.deep.equal([
        {
          type: 'structures.structure-creee',
          survenuLe: auteur.le,
          structureId: structure.donnees.id,
          parId: 7,
        },
      ]);
    });

    it('exige une catégorie et un compte bancaire', () => {
      expect(() => Structure.creer({ ...naissance(), categorie: null }, auteur)).to.throw(CategorieRequise);
      expect(() => Structure.creer({ ...naissance(), compteBancaire: null }, auteur)).to.throw(
        CompteBancaireRequis,
      );
    });

    it('refuse un nom de personne à une entreprise, et une raison sociale à un particulier', () => {
      const personne = { nature: 'PHYSIQUE', nom: 'Robin', prenom: 'Antoine' } as const;
      expect(() => Structure.creer({ ...naissance(), identite: personne }, auteur)).to.throw(
        IdentiteInadaptee,
      );
      const identifiant = { type: 'PARTICULIER', valeur: '9000000018' } as const;
      expect(() => Structure.creer({ ...naissance(), identifiant }, auteur)).to.throw(IdentiteInadaptee);
    });
  });

  describe('sa fiche', () => {
    it('change, avec un régime daté du jour quand il change', () => {
      const structure = uneStructure().build();
      const { donnees } = structure;

      structure.modifierFiche({ ...donnees, telephone: '0123456789' }, 'FRANCHISE', aujourdHui, auteur);

      expect(structure.donnees.telephone).to.equal('0123456789');
      expect(structure.donnees.regimes).to.deep.equal([
        { code: 'ASSUJETTI', du: '2026-01-05' },
        { code: 'FRANCHISE', du: '2026-03-02' },
      ]);
      expect(structure.pullEvents()[0]).to.deep.include({
        type: 'structures.structure-modifiee',
        changement: 'FICHE',
        avant: { telephone: donnees.telephone, regime: 'ASSUJETTI' },
        apres: { telephone: '0123456789', regime: 'FRANCHISE' },
      });
    });

    it('ne date pas à nouveau un régime inchangé, et ne garde qu’un régime pour un jour', () => {
      const structure = uneStructure().build();
      structure.modifierFiche(structure.donnees, 'ASSUJETTI', aujourdHui, auteur);
      expect(structure.donnees.regimes).to.have.lengthOf(1);

      structure.modifierFiche(structure.donnees, 'FRANCHISE', aujourdHui, auteur);
      structure.modifierFiche(structure.donnees, 'COSP', aujourdHui, auteur);
      expect(structure.donnees.regimes.map(({ code }) => code)).to.deep.equal(['ASSUJETTI', 'COSP']);
    });

    it('garde une catégorie', () => {
      const structure = uneStructure().build();
      const sansCategorie = { ...structure.donnees, categorie: null };
      expect(() => structure.modifierFiche(sansCategorie, null, aujourdHui, auteur)).to.throw(
        CategorieRequise,
      );
    });

    it('d’une structure inactive ne change plus', () => {
      const structure = uneStructure().inactive().build();
      const actes = [
        () => structure.modifierFiche(structure.donnees, null, aujourdHui, auteur),
        () => structure.ajouterCompteBancaire(unCompte({ iban: AUTRE_IBAN }), aujourdHui, auteur),
        () => structure.ajouterService({ id: 1, code: 'A', nom: 'A' }, auteur),
        () => structure.souscrireEspace('MEMOIRES', offrables, auteur),
        () => structure.resilierEspace('SOLLICITATIONS_EMISES', auteur),
      ];
      for (const acte of actes) expect(acte).to.throw(StructureInactive);
    });
  });

  describe('ses comptes bancaires', () => {
    it('s’ajoutent, sans doubler un compte déjà ouvert', () => {
      const structure = uneStructure().build();

      structure.ajouterCompteBancaire(unCompte({ iban: AUTRE_IBAN }), aujourdHui, auteur);
      structure.ajouterCompteBancaire(unCompte({ iban: AUTRE_IBAN }), aujourdHui, auteur);

      expect(structure.donnees.comptesBancaires.map(({ iban }) => iban)).to.deep.equal([IBAN, AUTRE_IBAN]);
      expect(structure.pullEvents()).to.have.lengthOf(1);
    });

    it('se closent sans disparaître, et un IBAN clos peut revenir', () => {
      const structure = uneStructure().build();
      const [premier] = structure.donnees.comptesBancaires;
      structure.ajouterCompteBancaire(unCompte({ iban: AUTRE_IBAN }), aujourdHui, auteur);

      structure.cloreCompteBancaire(premier?.id ?? 0, aujourdHui, auteur);
      structure.cloreCompteBancaire(premier?.id ?? 0, jour('2026-05-01'), auteur);
      structure.ajouterCompteBancaire(unCompte({ iban: IBAN }), jour('2026-03-03'), auteur);

      expect(structure.donnees.comptesBancaires.map(({ iban, au }) => [iban, au])).to.deep.equal([
        [IBAN, '2026-03-02'],
        [AUTRE_IBAN, null],
        [IBAN, null],
      ]);
    });

    it('ne se closent ni tous, ni avant leur premier jour, ni sous un numéro inconnu', () => {
      const dernier = unCompte();
      const seul = uneStructure()
        .avec({ comptesBancaires: [dernier] })
        .build();
      expect(() => seul.cloreCompteBancaire(dernier.id, aujourdHui, auteur)).to.throw(DernierCompteBancaire);
      expect(() => seul.cloreCompteBancaire(0, aujourdHui, auteur)).to.throw(CompteBancaireIntrouvable);

      const futur = unCompte({ iban: AUTRE_IBAN, du: jour('2026-06-01') });
      const deux = uneStructure()
        .avec({ comptesBancaires: [dernier, futur] })
        .build();
      expect(() => deux.cloreCompteBancaire(futur.id, aujourdHui, auteur)).to.throw(ClotureAvantOuverture);
    });
  });

  describe('ses services', () => {
    it('s’ajoutent une fois, se ferment, et rouvrent sous le même numéro', () => {
      const structure = uneStructure().build();

      structure.ajouterService({ id: 1, code: 'TOX', nom: 'Toxicologie' }, auteur);
      structure.ajouterService({ id: 2, code: 'TOX', nom: 'Toxicologie' }, auteur);
      expect(structure.donnees.services).to.deep.equal([
        { id: 1, code: 'TOX', nom: 'Toxicologie', actif: true },
      ]);
      expect(() => structure.ajouterService({ id: 3, code: 'TOX', nom: 'Autre' }, auteur)).to.throw(
        ServiceDejaConnu,
      );

      structure.fermerService(1, auteur);
      structure.fermerService(1, auteur);
      expect(structure.donnees.services[0]?.actif).to.equal(false);

      structure.ajouterService({ id: 4, code: 'TOX', nom: 'Toxicologie légale' }, auteur);
      expect(structure.donnees.services).to.deep.equal([
        { id: 1, code: 'TOX', nom: 'Toxicologie légale', actif: true },
      ]);
      expect(structure.pullEvents()).to.have.lengthOf(3);
      expect(() => structure.fermerService(0, auteur)).to.throw(ServiceIntrouvable);
    });
  });

  describe('ses espaces', () => {
    it('se souscrivent et se résilient, une seule fois chacun', () => {
      const structure = uneStructure().build();

      structure.souscrireEspace('MEMOIRES', offrables, auteur);
      structure.souscrireEspace('MEMOIRES', offrables, auteur);
      expect(structure.donnees.espaces).to.deep.equal(['SOLLICITATIONS_EMISES', 'MEMOIRES']);

      structure.resilierEspace('MEMOIRES', auteur);
      structure.resilierEspace('MEMOIRES', auteur);
      expect(structure.donnees.espaces).to.deep.equal(['SOLLICITATIONS_EMISES']);
      expect(structure.pullEvents()).to.have.lengthOf(2);
    });

    it('se limitent à ceux qui lui sont proposés', () => {
      const structure = uneStructure().build();
      expect(() => structure.souscrireEspace('TAXATION', offrables, auteur)).to.throw(EspaceIndisponible);
    });
  });
});
