/** A facture of the cadre A3, as a partner would write it. */
export interface FactureAEcrire {
  readonly reference: string;
  /** SIRET. */
  readonly fournisseur: string;
  /** "TJ-LYON" */
  readonly juridiction: string;
  readonly service?: string;
  /** AAAA-MM-JJ */
  readonly date: string;
  readonly prescription: string;
  readonly achevement: string;
  readonly prix: string;
  readonly total: string;
  readonly tva: string;
  readonly ttc: string;
  readonly pieces: readonly { readonly type: string; readonly nom: string; readonly contenu: Buffer }[];
}

/** Two toxicology analyses: the whole of what a mémoire needs, with a comment over each part. */
export const factureE3 = (facture: FactureAEcrire): string => `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
  xmlns:cec="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
  xmlns:aife="urn:AIFE:Facture:Extension">
  <!-- Cadre : mémoire de frais de justice -->
  <cec:UBLExtensions>
    <cec:UBLExtension>
      <cec:ExtensionContent>
        <aife:FactureExtension>
          <aife:CategoryCode>A3</aife:CategoryCode>
        </aife:FactureExtension>
      </cec:ExtensionContent>
    </cec:UBLExtension>
  </cec:UBLExtensions>
  <cbc:UBLVersionID>2.1</cbc:UBLVersionID>
  <!-- Votre référence -->
  <cbc:ID>${enXml(facture.reference)}</cbc:ID>
  <cbc:IssueDate>${facture.date}</cbc:IssueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <!-- Commentaire -->
  <cbc:Note>Analyses demandées en urgence</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <!-- Procédure : PENALE ou ASSIMILEE -->
  <cbc:AccountingCostCode>PENALE</cbc:AccountingCostCode>
  <!-- Début de la mission et date d’achèvement -->
  <cac:InvoicePeriod>
    <cbc:StartDate>${facture.achevement}</cbc:StartDate>
    <cbc:EndDate>${facture.achevement}</cbc:EndDate>
  </cac:InvoicePeriod>
  <!-- Prescription : n° de parquet, d’affaire ou de procès-verbal, date et type. Un n° d’engagement juridique irait dans cac:OrderReference/cbc:ID -->
  <cac:ContractDocumentReference>
    <cbc:ID>26033000123</cbc:ID>
    <cbc:IssueDate>${facture.prescription}</cbc:IssueDate>
    <cbc:DocumentTypeCode>REQUISITION_OPJ</cbc:DocumentTypeCode>
  </cac:ContractDocumentReference>
  <!-- Pièces : le type est un code de /cpro/transverses/v1/recuperer/typespj -->
${facture.pieces.map(pieceE3).join('\n')}
  <!-- Prestataire : SIRET et code du service -->
  <cac:AccountingSupplierParty>
    <cac:Party>
      <cac:PartyIdentification>
        <cbc:ID schemeName="1">${enXml(facture.fournisseur)}</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyTaxScheme>
        <cac:TaxScheme>
          <cbc:TaxTypeCode>TVA ENCAISSEMENT</cbc:TaxTypeCode>
        </cac:TaxScheme>
      </cac:PartyTaxScheme>${serviceE3(facture.service)}
    </cac:Party>
  </cac:AccountingSupplierParty>
  <!-- Juridiction : son code, de /cpro/memoires/v1/referentiels/juridictions -->
  <cac:AccountingCustomerParty>
    <cac:Party>
      <cac:PartyIdentification>
        <cbc:ID>${enXml(facture.juridiction)}</cbc:ID>
      </cac:PartyIdentification>
    </cac:Party>
  </cac:AccountingCustomerParty>
  <!-- Autorité requérante -->
  <cac:BuyerCustomerParty>
    <cac:Party>
      <cac:PartyName>
        <cbc:Name>Commissariat de Lyon 3e, capitaine Bernard</cbc:Name>
      </cac:PartyName>
    </cac:Party>
  </cac:BuyerCustomerParty>
  <cac:TaxTotal>
    <cbc:TaxAmount currencyID="EUR">${facture.tva}</cbc:TaxAmount>
  </cac:TaxTotal>
  <cac:LegalMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">${facture.total}</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">${facture.total}</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">${facture.ttc}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="EUR">${facture.ttc}</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
  <cac:InvoiceLine>
    <cbc:ID>1</cbc:ID>
    <cbc:InvoicedQuantity unitCode="ACTE">2</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">${facture.total}</cbc:LineExtensionAmount>
    <cac:Item>
      <cbc:Name>Analyse toxicologique</cbc:Name>
      <cac:ClassifiedTaxCategory>
        <cbc:ID>S</cbc:ID>
        <cbc:Percent>20</cbc:Percent>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:ClassifiedTaxCategory>
    </cac:Item>
    <cac:Price>
      <cbc:PriceAmount currencyID="EUR">${facture.prix}</cbc:PriceAmount>
    </cac:Price>
  </cac:InvoiceLine>
</Invoice>
`;

const pieceE3 = ({ type, nom, contenu }: FactureAEcrire['pieces'][number]): string =>
  `  <cac:AdditionalDocumentReference>
    <cbc:ID>${enXml(nom)}</cbc:ID>
    <cbc:DocumentTypeCode>${enXml(type)}</cbc:DocumentTypeCode>
    <cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="${enXml(nom)}">${contenu.toString('base64')}</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment>
  </cac:AdditionalDocumentReference>`;

const serviceE3 = (service: string | undefined): string =>
  service === undefined
    ? ''
    : `
      <cac:Contact>
        <cbc:ID>${enXml(service)}</cbc:ID>
      </cac:Contact>`;

const enXml = (texte: string): string => texte.replace(/[&<>"]/g, (signe) => `&#${signe.charCodeAt(0)};`);
