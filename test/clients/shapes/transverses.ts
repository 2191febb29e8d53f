/** The answers of the services of the domain "transverses", as the pages of the operator and the clients give them. */
export const TRANSVERSES: Readonly<Record<string, string>> = {
  'health-check': `body, statusCodeValue:i, statusCode`,
  'recuperer/devises': `codeRetour:i, libelle, listeDevises[{codeDevise, libelleDevise}]`,
  'recuperer/pays': `codeRetour:i, libelle, listePays[{codePays, libellePays}]`,
  'recuperer/tauxtva': `codeRetour:i, libelle, listeTauxTva[{codeTauxTva, libelleTauxTva, valeurTauxTva:n}]`,
  'recuperer/motifs/exonerationtva': `codeRetour:i, libelle, listeMotifsExonerationTva[{codeMotifExonerationTva, libelleMotifExonerationTva}]`,
  'recuperer/cadrefacturation': `codeRetour:i, libelle, listeCadreFacturation[{codeCadreFacturation:CADRE, typeDemandePaiement:DEMANDE}]`,
  'recuperer/typedp': `codeRetour:i, libelle, listeTypeDemandePaiement[{typeDemandePaiement:DEMANDE}]`,
  'recuperer/etat/typedp': `codeRetour:i, libelle, listeEtatDemandePaiement[{etatDemandePaiement:ETAT}]`,
  'recuperer/etats/traitement': `codeRetour:i, libelle, listeStatutsPossiblesPourTraitement[{statutPossiblePourTraitement:ETAT}]`,
  'recuperer/modereglements': `codeRetour:i, libelle, listeModePaiement[{modePaiement:PAIEMENT}]`,
  'recuperer/modedepot': `codeRetour:i, libelle, listeModeDepot[{modeDepot:MODE}]`,
  'recuperer/formatflux': `codeRetour:i, libelle, listeFormatFlux[{formatFlux}]`,
  'recuperer/typeidentifiant/structure': `codeRetour:i, libelle, listeTypeIdentifiant[{typeIdentifiantStructure:ID}]`,
  'recuperer/typespj': `codeRetour:i, libelle, listeTypePieceJointe[{idTypePieceJointe:i, codeTypePieceJointe, libelleTypePieceJointe, typeObjet}]`,
  'recuperer/coordbanc/valides': `codeRetour:i, libelle, listeCoordonneeBancaire[{idCoordonneeBancaire:i, nomCoordonneeBancaire}]`,
  'recuperer/structures/actives/fournisseur': `codeRetour:i, libelle, listeStructures[{idStructureCPP:i, identifiant, designationStructure}]`,
  'recuperer/structures/actives/destinataire': `codeRetour:i, libelle, listeStructures[{idStructureCPP:i, identifiant, designationStructure}]`,
  'recuperer/structures/actives/facturetravaux': `codeRetour:i, libelle, listeStructures[{idStructureCPP:i, identifiant, designationStructure}]`,
  'rechercher/destinataire': `codeRetour:i, libelle, listeDestinataires[{idStructureCPP:i, siret, nomDestinataire, adresseCodePostal, adresseVille}], parametresRetour{pageCourante:i, pages:i, nbResultatsParPage:i, total:i}`,
  'consulter/information/siret': `codeRetour:i, libelle, siret, siren, siege, raisonSociale, civilite, adresse, localisationSiege, categorieEntreprise, categorieJuridique, numeroInterneClassement, estActif:b, nonDiffusibleInsee:b, dateCreationEntreprise, dateCreationEtablissement, dateReactivationEtablissement, siretPredecesseurSuccesseur`,
  'ajouter/fichier': `codeRetour:i, libelle, pieceJointeId:i`,
  'rechercher/pj/structure': `codeRetour:i, libelle, listePiecesJointes[{pieceJointeId:i, pieceJointeObjetId:i, pieceJointeDesignation, pieceJointeExtension, pieceJointeTypeCode, pieceJointeTypeLibelle, pieceJointeUtilisateurId:i, pieceJointeStructureId:i, pieceJointeStructureCode, pieceJointeStructureRaisonSociale}], parametresRetour{pageCourante:i, pages:i, nbResultatsParPage:i, total:i}`,
  'rechercher/pj/moncompte': `codeRetour:i, libelle, listePiecesJointes[{pieceJointeId:i, pieceJointeObjetId:i, pieceJointeDesignation, pieceJointeExtension, pieceJointeTypeCode, pieceJointeTypeLibelle, pieceJointeUtilisateurId:i}], parametresRetour{pageCourante:i, pages:i, nbResultatsParPage:i, total:i}`,
  'telecharger/pieceJointe': `pieceJointe:base64`,
  'telecharger/annuaire/destinataire': `codeRetour:i, libelle, fichierResultat:base64`,
  consulterCR:
    'codeRetour:i, libelle, numeroFluxDepot, codeAppliPartenaire, designationPartenaire, codeInterfaceFlux, nomFichierFlux, dateDepotFlux:t, dateHeureEtatCourantFlux:t, etatCourantFlux, fichierCR:base64',
  consulterCRDetaille:
    'codeRetour:i, libelle, codeInterfaceDepotFlux, nomFichier, dateDepotFlux:t, dateHeureEtatCourantFlux:t, etatCourantDepotFlux, listeErreurDP[{numeroDP, identifiantFournisseur, identifiantDestinataire, libelleErreurDP}], listeErreurTechnique[{natureErreur, codeErreur, libelleErreur}]',
  'rechercher/categorieSollicitation':
    'codeRetour:i, libelle, listeCategories[{idTechniqueCategorie:i, codeCategorie, libelleCategorie}], parametresRetour{pageCourante:i, pages:i, nbResultatsParPage:i, total:i}',
  'rechercher/sousCategorieSollicitation':
    'codeRetour:i, libelle, listeSousCategories[{categorie[{idTechniqueCategorie:i, codeCategorie, libelleCategorie}], ssCategorie[{code, libelle, idTechniqueCategorie:i, estActif:b, dateCreation:t, dateDerniereModification:t}]}], parametresRetour{pageCourante:i, pages:i, nbResultatsParPage:i, total:i}',
  'recuperer/typefacturetravaux': 'codeRetour:i, libelle, listeTypeFactureTravaux[{typeFactureTravaux}]',
  'recuperer/motifs/refus/Facture/AValider':
    'codeRetour:i, libelle, listeMotifRefusFactureAValider[{idMotif:i, codeMotif, libelleMotif}]',
};
