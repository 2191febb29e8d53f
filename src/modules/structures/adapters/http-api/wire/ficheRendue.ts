import { z } from 'zod';
import { enInstant, instantRendu } from '../../../../../platform/api/wire/dates.ts';
import type { FicheConsultee } from '../../../application/annuaire/ConsulterFiche.ts';
import type { Identite } from '../../../domain/structure/Identite.ts';
import { AdresseRendue, adresseRendue } from './adresseRendue.ts';
import { idRendu, texteRendu, typeIdentifiantRendu } from './schemas.ts';

export const FicheRendue = z.object({
  informationGenerales: z.object({
    idStructureCPP: idRendu(),
    idStructureOrigine: idRendu().nullable(),
    identifiantStructure: z.string(),
    typeIdentifiantStructure: typeIdentifiantRendu(),
    structurePriveePublique: z.enum(['PRIVEE', 'PUBLIQUE']),
    raisonSocialeStructure: texteRendu(),
    libelleStructure: z.string(),
    nomStructure: texteRendu(),
    prenomStructure: texteRendu(),
    emailStructure: texteRendu(),
    numeroRcsStructure: texteRendu(),
    numeroTVA: texteRendu(),
    estValideurDeleguee: z.boolean(),
    dateExpirationMotPasseCompteTech: instantRendu().nullable(),
    listeStructureDupliquees: z.array(z.object({ structureDupliquee: idRendu() })),
  }),
  adressePostaleDuSiege: AdresseRendue,
  parametres: z.object({
    codeServiceDoitEtreRenseigne: z.boolean(),
    numeroEJDoitEtreRenseigne: z.boolean(),
    gestionNumeroEJOuCodeService: z.boolean(),
    connexionEDI: z.boolean(),
    recevoirDonneesViaEDI: z.boolean(),
    estMoaUniquement: z.boolean(),
    estValideurDelegue: z.boolean(),
    getaMoa: z.boolean(),
    nonDiffusibleInsee: z.boolean().nullable(),
    statutMiseEnPaiementNestPasRemonte: z.boolean(),
  }),
});

type Rendue = z.input<typeof FicheRendue>;

/** No court asks for a code service nor for an engagement in order to receive a mémoire, and all of them tell the payment. */
const PARAMETRES: Rendue['parametres'] = {
  codeServiceDoitEtreRenseigne: false,
  numeroEJDoitEtreRenseigne: false,
  gestionNumeroEJOuCodeService: false,
  connexionEDI: false,
  recevoirDonneesViaEDI: false,
  estMoaUniquement: false,
  estValideurDelegue: false,
  getaMoa: false,
  nonDiffusibleInsee: null,
  statutMiseEnPaiementNestPasRemonte: false,
};

/** @param motDePasseExpireLe of the technical account that asks: told of its own structure only */
export const ficheRendue = (fiche: FicheConsultee, motDePasseExpireLe?: Date): Rendue => {
  const { id, identifiant, designation, courriel, adresse, telephone } = fiche.structure;
  return {
    informationGenerales: {
      idStructureCPP: id,
      identifiantStructure: identifiant.valeur,
      typeIdentifiantStructure: identifiant.type,
      libelleStructure: designation,
      emailStructure: courriel,
      estValideurDeleguee: false,
      dateExpirationMotPasseCompteTech:
        fiche.sienne && motDePasseExpireLe ? enInstant(motDePasseExpireLe) : null,
      ...propresA(fiche),
    },
    adressePostaleDuSiege: adresseRendue(adresse, telephone),
    parametres: PARAMETRES,
  };
};

type Informations = Rendue['informationGenerales'];

/** What is told of one's own structure only, or otherwise. */
type Propres = Pick<
  Informations,
  | 'idStructureOrigine'
  | 'structurePriveePublique'
  | 'raisonSocialeStructure'
  | 'nomStructure'
  | 'prenomStructure'
  | 'numeroRcsStructure'
  | 'numeroTVA'
  | 'listeStructureDupliquees'
>;

const propresA = (fiche: FicheConsultee): Propres => {
  if (!fiche.sienne)
    return {
      idStructureOrigine: null,
      structurePriveePublique: 'PUBLIQUE',
      raisonSocialeStructure: fiche.structure.designation,
      nomStructure: null,
      prenomStructure: null,
      numeroRcsStructure: null,
      numeroTVA: null,
      listeStructureDupliquees: [],
    };
  const { origineId, successeurId, publique, identite, numeroRcs, numeroTva } = fiche.structure;
  return {
    idStructureOrigine: origineId,
    structurePriveePublique: publique ? 'PUBLIQUE' : 'PRIVEE',
    ...nomsDe(identite),
    numeroRcsStructure: numeroRcs,
    numeroTVA: numeroTva,
    listeStructureDupliquees: successeurId === null ? [] : [{ structureDupliquee: successeurId }],
  };
};

const nomsDe = (
  identite: Identite,
): Pick<Informations, 'raisonSocialeStructure' | 'nomStructure' | 'prenomStructure'> =>
  identite.nature === 'MORALE'
    ? { raisonSocialeStructure: identite.raisonSociale, nomStructure: null, prenomStructure: null }
    : { raisonSocialeStructure: null, nomStructure: identite.nom, prenomStructure: identite.prenom };
