import { expect } from 'chai';
import { lireIban } from '../../../../src/kernel/domain/Iban.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { lireSiret } from '../../../../src/kernel/domain/Siret.ts';
import {
  ClotureAvantOuverture,
  CompteBancaireIntrouvable,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { StructureRemplacee } from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { SiretNonModifiable } from '../../../../src/modules/structures/domain/erreursDuDossier.ts';
import { categorieDu } from '../../../../src/modules/structures/domain/structure/CategorieDatee.ts';
import type { CompteBancaire } from '../../../../src/modules/structures/domain/structure/CompteBancaire.ts';
import type { Structure } from '../../../../src/modules/structures/domain/structure/Structure.ts';
import { nextId } from '../../../support/doubles.ts';
import { uneStructure } from '../support/uneStructure.ts';

const auteur = { utilisateurId: 7, le: new Date('2026-03-02T09:00:00.000Z') };
const AUJOURD_HUI = jour('2026-03-02');
const NOUVEAU_SIRET = lireSiret('55208131766522')!;

const compte = (ecart: Partial<CompteBancaire> = {}): CompteBancaire => ({
  id: nextId(),
  libelle: 'Compte',
  titulaire: 'Hermès',
  iban: lireIban('DE89370400440532013000')!,
  bic: null,
  du: jour('2026-01-05'),
  au: null,
  ...ecart,
});

const ficheDe = ({ donnees }: Structure) => {
  const { identite, adresse, courriel, telephone, numeroTva, numeroRcs, categorie } = donnees;
  return { identite, adresse, courriel, telephone, numeroTva, numeroRcs, categorie };
};

describe('Fiche datée', () => {
  it('garde les catégories et les régimes qui se succèdent', () => {
    const structure = uneStructure().build();
    const fiche = { ...ficheDe(structure), categorie: 'EXPERT_TECHNIQUE' };
    structure.modifierFiche(fiche, 'FRANCHISE', AUJOURD_HUI, auteur);

    const { categories, regimes, categorie } = structure.donnees;
    expect(categorie).to.equal('EXPERT_TECHNIQUE');
    expect(categorieDu(categories, jour('2026-03-01'))?.code).to.equal('LABORATOIRE');
    expect(categorieDu(categories, AUJOURD_HUI)?.code).to.equal('EXPERT_TECHNIQUE');
    expect(categorieDu(categories, jour('2020-01-01'))).to.equal(null);
    expect(regimes.map(({ code }) => code)).to.deep.equal(['ASSUJETTI', 'FRANCHISE']);
  });

  it('ne date rien de nouveau quand rien ne change', () => {
    const structure = uneStructure().build();
    const { categories, regimes } = structure.donnees;
    structure.modifierFiche(ficheDe(structure), 'ASSUJETTI', AUJOURD_HUI, auteur);

    expect(structure.donnees.categories).to.deep.equal(categories);
    expect(structure.donnees.regimes).to.deep.equal(regimes);
  });

  it('remplace un compte sans l’effacer, et son rang par défaut le suit', () => {
    const ancien = compte({ parDefaut: true, iban: lireIban('FR7630006000011234567890189')! });
    const structure = uneStructure()
      .avec({ comptesBancaires: [ancien] })
      .build();
    const nouveau = compte({ du: AUJOURD_HUI });
    structure.remplacerCompteBancaire(ancien.id, nouveau, AUJOURD_HUI, auteur);

    const [clos, ouvert] = structure.donnees.comptesBancaires;
    expect(clos).to.include({ id: ancien.id, au: AUJOURD_HUI }).and.not.have.property('parDefaut');
    expect(ouvert).to.include({ id: nouveau.id, au: null, parDefaut: true });
    expect(() => structure.remplacerCompteBancaire(404, nouveau, AUJOURD_HUI, auteur)).to.throw(
      CompteBancaireIntrouvable,
    );
    expect(() =>
      structure.remplacerCompteBancaire(
        nouveau.id,
        compte({ iban: ancien.iban }),
        jour('2026-01-01'),
        auteur,
      ),
    ).to.throw(ClotureAvantOuverture);
  });

  it('n’a qu’un compte par défaut, parmi ceux qui sont ouverts', () => {
    const [premier, second, clos] = [compte(), compte(), compte({ au: jour('2026-02-01') })];
    const structure = uneStructure()
      .avec({ comptesBancaires: [premier, second, clos] })
      .build();
    structure.choisirCompteParDefaut(premier.id, AUJOURD_HUI, auteur);
    structure.choisirCompteParDefaut(second.id, AUJOURD_HUI, auteur);

    expect(structure.donnees.comptesBancaires.filter(({ parDefaut }) => parDefaut)).to.have.lengthOf(1);
    expect(structure.donnees.comptesBancaires[1]).to.include({ parDefaut: true });
    expect(() => structure.choisirCompteParDefaut(clos.id, AUJOURD_HUI, auteur)).to.throw(
      CompteBancaireIntrouvable,
    );
  });

  it('change de SIRET : une nouvelle fiche reprend tout, l’ancienne se ferme et y mène', () => {
    const structure = uneStructure().avecEspaces('MEMOIRES').build();
    const { identifiant, services, comptesBancaires, id, categories, regimes } = structure.donnees;
    const nouvelle = structure.changerDeSiret(9_001, NOUVEAU_SIRET, auteur);

    expect(nouvelle.donnees).to.deep.include({
      id: 9_001,
      version: 0,
      statut: 'ACTIVE',
      identifiant: { type: 'SIRET', valeur: NOUVEAU_SIRET },
      origineId: id,
      successeurId: null,
      teteId: 9_001,
      services,
      comptesBancaires,
      categories,
      regimes,
      espaces: ['MEMOIRES'],
    });
    expect(structure.donnees).to.include({ statut: 'INACTIVE', successeurId: 9_001, teteId: 9_001 });
    expect(structure.pullEvents().at(-1)).to.deep.include({
      type: 'structures.siret-change',
      structureId: id,
      nouvelleId: 9_001,
      avant: { identifiant: identifiant.valeur },
      apres: { identifiant: NOUVEAU_SIRET },
    });
    expect(() => structure.changerDeSiret(9_002, NOUVEAU_SIRET, auteur)).to.throw(StructureRemplacee);
  });

  it('ne donne un SIRET ni à une structure publique, ni à un particulier, ni deux fois le même', () => {
    const publique = uneStructure().juridiction('TJ', 'TJ-LYON').build();
    const particulier = uneStructure().particulier('Antoine', 'Robin', '9000000012').build();
    const siret = lireSiret(uneStructure().build().donnees.identifiant.valeur)!;
    for (const structure of [publique, particulier]) {
      expect(() => structure.changerDeSiret(9_003, NOUVEAU_SIRET, auteur)).to.throw(SiretNonModifiable);
    }
    const memeSiret = uneStructure()
      .avec({ identifiant: { type: 'SIRET', valeur: siret } })
      .build();
    expect(() => memeSiret.changerDeSiret(9_004, siret, auteur)).to.throw(SiretNonModifiable);
  });

  it('donne son SIRET à une structure qui était en cours d’immatriculation', () => {
    const structure = uneStructure()
      .avec({ identifiant: { type: 'AUTRE', valeur: 'DOSSIER12' } })
      .build();
    expect(structure.changerDeSiret(9_005, NOUVEAU_SIRET, auteur).donnees.identifiant.type).to.equal('SIRET');
  });
});
