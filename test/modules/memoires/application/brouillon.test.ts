import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { EnregistrerEntete } from '../../../../src/modules/memoires/application/EnregistrerEntete.ts';
import { EnregistrerPrestations } from '../../../../src/modules/memoires/application/EnregistrerPrestations.ts';
import { OuvrirBrouillon } from '../../../../src/modules/memoires/application/OuvrirBrouillon.ts';
import {
  ActeImpossible,
  ActeInterdit,
  EspaceMemoiresFerme,
  MemoireIntrouvable,
  MemoireModifieEntretemps,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  CodeInconnu,
  CompteBancaireInconnu,
  JuridictionFermee,
  JuridictionIntrouvable,
  ServiceInconnu,
  StructureAChoisir,
} from '../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import type { LigneDeMemoire } from '../../../../src/modules/memoires/domain/LigneDeMemoire.ts';
import { MISSION_VIDE } from '../../../../src/modules/memoires/domain/Mission.ts';
import { rejection } from '../../../support/rejection.ts';
import { habilitation, unActeur, unAgent, unDeposant } from '../support/acteurs.ts';
import { uneLigne, unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, LYON, STRUCTURE, unMonde } from '../support/unMonde.ts';

const deDeux = unActeur(
  1,
  habilitation(STRUCTURE, { MEMOIRES: 'MODIFICATION' }),
  habilitation(AUTRE_STRUCTURE, { MEMOIRES: 'MODIFICATION' }),
);

describe('OuvrirBrouillon', () => {
  const ouvrir = (monde = unMonde()) =>
    new OuvrirBrouillon(monde.memoires, monde.prestataires, monde.brouillons, monde.unitOfWork, monde.clock);

  it('ouvre un brouillon rempli de ce qui ne laisse pas de choix', async () => {
    const monde = unMonde();
    const ouvert = await ouvrir(monde).execute({ acteur: unDeposant(STRUCTURE) });
    expect(ouvert).to.deep.include({
      version: 1,
      numeroBrouillon: 'TMP2026000000001',
      structureId: STRUCTURE,
      etat: 'BROUILLON',
      entete: {
        juridictionId: null,
        serviceId: null,
        categorie: 'LABORATOIRE',
        compteBancaireId: 900,
        tvaSurLesDebits: false,
      },
    });
    expect(ouvert.prestataire.compteBancaire?.iban).to.equal('FR7630006000011234567890189');
    expect(await monde.garde(ouvert.id)).to.deep.equal(ouvert);
  });

  it('numérote dans l’année qu’il est à Paris', async () => {
    const monde = unMonde();
    monde.clock.set('2025-12-31T23:30:00.000Z');
    expect((await ouvrir(monde).execute({ acteur: unDeposant(STRUCTURE) })).numeroBrouillon).to.equal(
      'TMP2026000000001',
    );
  });

  it('demande la structure à qui en a plusieurs, et accepte la sienne', async () => {
    await rejection(ouvrir().execute({ acteur: deDeux }), StructureAChoisir);
    expect((await ouvrir().execute({ acteur: deDeux, structureId: AUTRE_STRUCTURE })).structureId).to.equal(
      AUTRE_STRUCTURE,
    );
  });

  it('refuse à qui ne peut pas écrire pour la structure', async () => {
    await rejection(ouvrir().execute({ acteur: unDeposant(STRUCTURE, 'CONSULTATION') }), EspaceMemoiresFerme);
    await rejection(
      ouvrir().execute({ acteur: unDeposant(STRUCTURE), structureId: AUTRE_STRUCTURE }),
      EspaceMemoiresFerme,
    );
    await rejection(ouvrir().execute({ acteur: unAgent(STRUCTURE) }), EspaceMemoiresFerme);
  });
});

describe('EnregistrerEntete', () => {
  const preparer = async () => {
    const monde = unMonde();
    const brouillon = await monde.garder(unMemoire().avec({ structureId: STRUCTURE }));
    const useCase = new EnregistrerEntete(
      monde.actes,
      monde.prestataires,
      monde.juridictions,
      monde.referentiel,
      monde.clock,
    );
    const saisie = {
      acteur: deDeux,
      memoireId: brouillon.id,
      version: 1,
      structureId: STRUCTURE,
      entete: {
        juridictionId: LYON,
        serviceId: null,
        categorie: 'LABORATOIRE',
        compteBancaireId: 900,
        tvaSurLesDebits: true,
      },
      mission: { ...MISSION_VIDE, dateAchevement: jour('2026-01-20') },
      reference: ' F-12 ',
      commentaire: '  ',
    };
    return {
      monde,
      brouillon,
      enregistrer: (ecart = {}) => useCase.execute({ ...saisie, ...ecart }),
      entete: saisie.entete,
    };
  };

  it('garde ce qui est saisi et ce que le mémoire doit retenir du tribunal et du prestataire', async () => {
    const { monde, brouillon, enregistrer, entete } = await preparer();
    const enregistre = await enregistrer();
    expect(enregistre).to.deep.include({
      version: 2,
      entete,
      reference: 'F-12',
      commentaire: null,
      destinataire: { nom: 'Tribunal judiciaire de Lyon', ville: 'Lyon' },
    });
    expect(enregistre.prestataire.compteBancaire?.libelle).to.equal('Compte courant');
    expect(enregistre.modification).to.deep.equal({
      le: monde.clock.now(),
      acteurId: 1,
      acteurNom: 'Jeanne Martin 1',
    });
    expect(await monde.garde(brouillon.id)).to.deep.equal(enregistre);
    expect(monde.events.published).to.deep.equal([]);
  });

  it('accepte un brouillon presque vide', async () => {
    const { enregistrer } = await preparer();
    const vide = {
      juridictionId: null,
      serviceId: null,
      categorie: null,
      compteBancaireId: null,
      tvaSurLesDebits: false,
    };
    expect((await enregistrer({ entete: vide, mission: MISSION_VIDE })).destinataire).to.equal(null);
  });

  it('refuse ce qui n’existe pas', async () => {
    const { enregistrer, entete } = await preparer();
    await rejection(enregistrer({ entete: { ...entete, juridictionId: 5 } }), JuridictionIntrouvable);
    await rejection(enregistrer({ entete: { ...entete, serviceId: 31 } }), ServiceInconnu);
    await rejection(enregistrer({ entete: { ...entete, compteBancaireId: 5 } }), CompteBancaireInconnu);
  });

  it('refuse à son champ un code qui n’existe pas, et une juridiction fermée', async () => {
    const { monde, brouillon, enregistrer, entete } = await preparer();
    const categorie = await rejection(
      enregistrer({ entete: { ...entete, categorie: 'CARTOMANCIEN' } }),
      CodeInconnu,
    );
    expect(categorie.champ).to.equal('entete.categorie');
    const mission = { ...MISSION_VIDE, typePrescription: 'RUMEUR' };
    expect((await rejection(enregistrer({ mission }), CodeInconnu)).champ).to.equal(
      'mission.typePrescription',
    );
    monde.juridictions.fermer(LYON);
    const fermee = await rejection(enregistrer(), JuridictionFermee);
    expect(fermee).to.include({ champ: 'entete.juridictionId', nom: 'Tribunal judiciaire de Lyon' });
    expect(await monde.garde(brouillon.id)).to.deep.equal(brouillon);
  });

  it('oublie le service et le compte de l’ancienne structure quand elle change', async () => {
    const { enregistrer } = await preparer();
    const change = await enregistrer({ structureId: AUTRE_STRUCTURE });
    expect(change.structureId).to.equal(AUTRE_STRUCTURE);
    expect(change.entete.compteBancaireId).to.equal(null);
    expect(change.prestataire).to.deep.include({ designation: 'Cabinet Dupont', compteBancaire: null });
  });

  it('ne donne pas le mémoire à une structure où la personne n’écrit pas', async () => {
    const { enregistrer } = await preparer();
    await rejection(
      enregistrer({ acteur: unDeposant(STRUCTURE), structureId: AUTRE_STRUCTURE }),
      EspaceMemoiresFerme,
    );
  });

  it('dit qui a modifié le brouillon entre-temps', async () => {
    const { monde, enregistrer } = await preparer();
    monde.clock.set('2026-03-02T10:15:00.000Z');
    await enregistrer({ acteur: { ...deDeux, prenom: 'Paul', nom: 'Roux' } });
    const erreur = await rejection(enregistrer({ version: 1 }), MemoireModifieEntretemps);
    expect(erreur.modification).to.deep.include({
      acteurNom: 'Paul Roux',
      le: new Date('2026-03-02T10:15:00.000Z'),
    });
  });

  it('est fermé aux autres, sans rien leur apprendre', async () => {
    const { enregistrer } = await preparer();
    await rejection(enregistrer({ acteur: unDeposant(STRUCTURE, 'CONSULTATION') }), ActeInterdit);
    await rejection(
      enregistrer({ acteur: unDeposant(AUTRE_STRUCTURE), structureId: AUTRE_STRUCTURE }),
      MemoireIntrouvable,
    );
    await rejection(enregistrer({ acteur: unDeposant(AUTRE_STRUCTURE), version: 8 }), MemoireIntrouvable);
    await rejection(enregistrer({ memoireId: -1 }), MemoireIntrouvable);
  });
});

describe('EnregistrerPrestations', () => {
  it('garde les lignes d’un brouillon, et d’un brouillon seulement', async () => {
    const monde = unMonde();
    const acteur = unDeposant(STRUCTURE);
    const brouillon = await monde.garder(unMemoire().avec({ structureId: STRUCTURE }));
    const depose = await monde.garder(unMemoire().avec({ structureId: STRUCTURE }).depose());
    const enregistrer = new EnregistrerPrestations(monde.actes, monde.referentiel);

    const enregistre = await enregistrer.execute({
      acteur,
      memoireId: brouillon.id,
      lignes: [uneLigne()],
      debours: [],
    });
    expect((await monde.garde(brouillon.id)).lignes)
      .to.deep.equal(enregistre.lignes)
      .and.to.have.lengthOf(1);

    const apresDepot = enregistrer.execute({ acteur, memoireId: depose.id, lignes: [], debours: [] });
    await rejection(apresDepot, ActeImpossible);
    expect(await monde.garde(depose.id)).to.deep.equal(depose);
  });

  it('refuse à sa case un code qui n’existe pas, et dit celui d’un taux qui n’en a qu’un', async () => {
    const monde = unMonde();
    const acteur = unDeposant(STRUCTURE);
    const { id: memoireId } = await monde.garder(unMemoire().avec({ structureId: STRUCTURE }));
    const useCase = new EnregistrerPrestations(monde.actes, monde.referentiel);
    const enregistrer = (ecart: Partial<LigneDeMemoire>) =>
      useCase.execute({
        acteur,
        memoireId,
        lignes: [uneLigne(), uneLigne({ rang: 1, ...ecart })],
        debours: [],
      });

    const fautes = [
      [{ tarifCode: 'INVENTE' }, 'lignes.1.tarifCode'],
      [{ unite: 'COUDEE' }, 'lignes.1.unite'],
      [{ tauxTva: 1960, codeTva: null }, 'lignes.1.tauxTva'],
      [{ tauxTva: 2000, codeTva: 'FRANCHISE_EN_BASE' }, 'lignes.1.tauxTva'],
      [{ tauxTva: null, codeTva: 'TVA_20' }, 'lignes.1.tauxTva'],
    ] as const;
    for (const [ecart, champ] of fautes)
      expect((await rejection(enregistrer(ecart), CodeInconnu)).champ).to.equal(champ);

    const codes = async (ecart: Partial<LigneDeMemoire>) => (await enregistrer(ecart)).lignes[1]?.codeTva;
    expect(await codes({ tauxTva: 1000, codeTva: null })).to.equal('TVA_10');
    expect(await codes({ tauxTva: 0, codeTva: null })).to.equal(null);
    expect(await codes({ tauxTva: 0, codeTva: 'GUYANE_MAYOTTE' })).to.equal('GUYANE_MAYOTTE');
  });
});
