/** The same pages in the schema that PostGraphile derives from the tables. */
const person = 'userAccountByUserId { id name email }';
const owner = `membershipsByOrganizationId(condition: { role: "OWNER", status: "ACTIVE" }, first: 1) { nodes { id ${person} } }`;

const organizationRow = `
  id name label memberCount lastActivityAt createdAt
  ${owner}
  purchasesByOrganizationId(condition: { isCurrent: true }, first: 1) {
    nodes { id status quantity unitAmount currency planByPlanId { id name } }
  }`;

export const organizations = `query Organizations {
  organizations: allOrganizations(first: 50, orderBy: [CREATED_AT_DESC, PRIMARY_KEY_DESC]) { pageInfo { hasNextPage endCursor } nodes { ${organizationRow} } }
}`;

export const search = `query Search($pattern: String!) {
  organizationsMatching(pattern: $pattern, first: 50) { pageInfo { hasNextPage endCursor } nodes { ${organizationRow} } }
}`;

export const organizationPage = `query OrganizationPage($id: ID!) {
  organization(id: $id) {
    id name slug state stateReason label country phone createdAt lastActivityAt memberCount
    owner: ${owner}
    purchasesByOrganizationId(condition: { isCurrent: true }, first: 1) {
      nodes {
        id status quantity seatsInUse provider providerSubscriptionId currentPeriodStart currentPeriodEnd unitAmount currency
        planByPlanId { id name productByProductId { id name } }
        priceByPriceId { id interval unitAmount currency }
        providerCommandsBySubjectId(condition: { status: "PENDING" }, first: 1) { nodes { id status } }
      }
    }
    membershipsByOrganizationId(first: 20, orderBy: [CREATED_AT_ASC, PRIMARY_KEY_ASC]) {
      nodes { id role status createdAt ${person} }
    }
  }
}`;

export const auditLog = `query AuditLog($after: Cursor, $offset: Int) {
  auditEntries: allAuditEntries(first: 50, after: $after, offset: $offset, orderBy: [AT_DESC, PRIMARY_KEY_DESC]) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id at action actor reason error
      userAccountByActorUserId { id name email }
      auditTargetsByEntryId(first: 3, orderBy: [POSITION_ASC]) { nodes { id type recordId } }
    }
  }
}`;
