import { expect } from 'chai';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../../src/kernel/domain/Quantite.ts';
import type { MemoireRepository } from '../../../../../src/modules/memoires/application/ports/MemoireRepository.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { Memoire } from '../../../../../src/modules/memoires/domain/Memoire.ts';
import { TOUT_RETENU } from '../../../../../src/modules/memoires/domain/Retenues.ts';
import {
  MemoireIntrouvable,
  MemoireModifieEntretemps,
} from '../../../../../src/modules/memoires/domain/erreurs.ts';
import { nextId } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { desFaits } from '../../support/desFaits.ts';
import { unDebours, uneLigne, unePiece, unMemoire, DEPOSE_LE } from '../../support/unMemoire.ts';

const PAR = { le: new Date('2026-03-04T08:30:00.000Z'), acteurId: 12, acteurNom: 'Paul Petit' };

const toutRempli = (): Memoire =>
  unMemoire()
    .complet()
    .avec({
      commentaire: 'Nuit du 5 au 6.\nDeux « prélèvements ».',
      lignes: [
        uneLigne({
          quantite: Quantite.deMilliemes(2_500),
          prixUnitaire: Montant.deCentimes(99_999_999_999n),
        }),
        uneLigne({
          rang: 1,
          nature: 'DEPLACEMENT',
          tarifCode: 'KM_5CV_2000',
          quantite: null,
          unite: null,
          prixUnitaire: null,
          tauxTva: null,
          codeTva: null,
        }),
      ],
      debours: [unDebours(), unDebours({ rang: 1, libelle: '', montant: null })],
      prestataire: {
        designation: 'Antoine ROBIN',
        identifiant: '0000000123',
        siret: null,
        regime: 'FRANCHISE',
        adresse: ['3 rue d’Austerlitz', '67000 Strasbourg'],
        compteBancaire: {
          libelle: 'Courant',
          iban: 'FR7630006000011234567890189',
          bic: null,
          titulaire: 'A. Robin',
        },
      },
    })
    .build();

export const memoireRepositoryContract = (repository: () => MemoireRepository): void => {
  const relu = async (id: number): Promise<DonneesMemoire> => (await repository().get(id)).etat;

  const garder = async (memoire: Memoire): Promise<Memoire> => {
    await repository().save(memoire);
    return repository().get(memoire.etat.id);
  };

  it('rend le mémoire tel qu’il a été gardé', async () => {
    const memoire = toutRempli();
    const version = await repository().save(memoire);

    expect(version).to.equal(1);
    expect(await relu(memoire.etat.id)).to.deep.equal({ ...memoire.etat, version });
  });

  it('rend un brouillon presque vide', async () => {
    const memoire = unMemoire().build();
    await repository().save(memoire);

    expect(await relu(memoire.etat.id)).to.deep.equal({ ...memoire.etat, version: 1 });
  });

  it('remplace les lignes et les débours, avance la version', async () => {
    const memoire = await garder(toutRempli());
    memoire.enregistrerPrestations([uneLigne({ libelle: 'Autre analyse' })], [], PAR);

    expect(await repository().save(memoire)).to.equal(2);
    const { lignes, debours, modification, version } = await relu(memoire.etat.id);
    expect(lignes).to.deep.equal([uneLigne({ libelle: 'Autre analyse' })]);
    expect(debours).to.deep.equal([]);
    expect(modification).to.deep.equal(PAR);
    expect(version).to.equal(2);
  });

  it('joint et retire des pièces sans toucher aux autres', async () => {
    const memoire = await garder(unMemoire().complet().build());
    const [premiere, seconde] = memoire.etat.pieces;
    const jointe = unePiece('AUTRE', { ajouteeLe: PAR.le });
    memoire.joindre(jointe, PAR);
    memoire.retirer(premiere?.id ?? 0, PAR);
    await repository().save(memoire);

    expect((await relu(memoire.etat.id)).pieces).to.deep.equal([seconde, jointe]);
  });

  it('garde le dépôt : numéro, dates, prestataire figé, étape de l’historique', async () => {
    const memoire = await garder(unMemoire().complet().build());
    const { prestataire } = toutRempli().etat;
    const numero = String(nextId()).padStart(10, '0');
    await memoire.deposer(
      {
        faits: desFaits(),
        prestataire,
        numeroter: () => Promise.resolve(numero),
      },
      PAR,
    );
    await repository().save(memoire);

    expect(await relu(memoire.etat.id)).to.deep.equal({ ...memoire.etat, version: 2 });
  });

  it('garde une suite d’actes et les montants retenus', async () => {
    const memoire = await garder(
      unMemoire()
        .depose('PRIS_EN_CHARGE')
        .avec({ debours: [unDebours()] })
        .build(),
    );
    memoire.certifier(
      {
        lignes: [
          {
            rang: 0,
            montant: Montant.deCentimes(20_000),
            motif: { code: 'TARIF_NON_RESPECTE', texte: 'Tarif.' },
          },
        ],
        debours: [],
      },
      PAR,
    );
    memoire.mettreEnPaiement({ ...PAR, le: new Date('2026-03-05T08:30:00.000Z') });
    await repository().save(memoire);

    const garde = await relu(memoire.etat.id);
    expect(garde).to.deep.equal({ ...memoire.etat, version: 2 });
    expect(garde.historique.map(({ acte }) => acte)).to.deep.equal([
      'OUVRIR',
      'DEPOSER',
      'CERTIFIER',
      'METTRE_EN_PAIEMENT',
    ]);
  });

  it('garde une copie liée au mémoire refusé', async () => {
    const refuse = await garder(unMemoire().depose('REFUSE').build());
    const id = nextId();
    const copie = refuse.dupliquer(
      {
        id,
        numeroBrouillon: `TMP2026${String(id).padStart(9, '0')}`,
        nouvelIdDePiece: nextId,
        mandataire: null,
      },
      PAR,
    );
    await repository().save(refuse);
    await repository().save(copie);

    const garde = await relu(id);
    expect(garde).to.deep.equal({ ...copie.etat, version: 1 });
    expect(garde).to.deep.include({ dupliqueDe: refuse.etat.id, premierDepotLe: DEPOSE_LE });
    expect((await relu(refuse.etat.id)).etat).to.equal('DUPLIQUE_APRES_REFUS');
  });

  it('refuse ce qui a été lu avant le changement d’un autre', async () => {
    const { id } = (await garder(unMemoire().depose().build())).etat;
    const premier = await repository().get(id);
    const second = await repository().get(id);
    premier.prendreEnCharge(PAR);
    second.refuser(
      {
        nature: 'REFUS',
        code: 'AUTRE',
        libelle: { fr: '', en: '' },
        explication: { fr: '', en: '' },
        reserveTaxation: false,
      },
      'Non.',
      PAR,
    );
    await repository().save(premier);
    await rejection(repository().save(second), MemoireModifieEntretemps);

    const garde = await relu(id);
    expect(garde.etat).to.equal('PRIS_EN_CHARGE');
    expect(garde.historique).to.have.lengthOf(3);
  });

  it('refuse de créer deux fois le même', async () => {
    const memoire = unMemoire().build();
    await repository().save(memoire);
    await rejection(repository().save(memoire), MemoireModifieEntretemps);
  });

  it('garde tout ce qui est retenu quand rien n’est réduit', async () => {
    const memoire = await garder(unMemoire().depose('EN_TAXATION').build());
    memoire.taxer(TOUT_RETENU, PAR);
    await repository().save(memoire);

    expect((await relu(memoire.etat.id)).lignes[0]?.montantRetenu?.centimes).to.equal(23_125n);
  });

  it('signale un mémoire introuvable', async () => {
    await rejection(repository().get(404_404_404), MemoireIntrouvable);
  });
};
