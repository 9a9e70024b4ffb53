/** What the pages of the client ask for, without what only adds statements to every side, such as totals. */
const organizationRow = `
  id name label memberCount lastActivityAt createdAt
  owner { id user { id name email } }
  subscription { id status quantity plan { id name } recurring { amount currency } }`;

export const organizations = `query Organizations($first: Int, $filter: OrganizationFilter) {
  organizations(first: $first, filter: $filter) { pageInfo { hasNextPage endCursor } nodes { ${organizationRow} } }
}`;

export const organizationPage = `query OrganizationPage($id: ID!) {
  organization(id: $id) {
    id name slug state stateReason label country phone createdAt lastActivityAt memberCount
    owner { id user { id name email } }
    subscription {
      id status quantity seatsInUse provider providerSubscriptionId currentPeriodStart currentPeriodEnd
      recurring { amount currency }
      plan { id name product { id name } }
      price { id interval amount { amount currency } }
      pendingCommand { id status }
    }
    memberships(first: 20) { nodes { id role status createdAt user { id name email } } }
  }
}`;

export const auditLog = `query AuditLog($first: Int, $after: String) {
  auditEntries(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id at action actor reason error
      actorUser { id name email }
      targets(first: 3) { nodes { id type recordId } }
    }
  }
}`;
