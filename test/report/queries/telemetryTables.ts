import type { Tables } from './kustoChecker.ts';

/**
 * The table of a workspace that holds our log lines, each as one JSON object in `Message`, in the
 * columns that Azure Monitor documents for it.
 */
export const telemetryTables: Tables = {
  AppTraces: {
    TenantId: 'string',
    TimeGenerated: 'datetime',
    Message: 'string',
    SeverityLevel: 'int',
    Properties: 'dynamic',
    Measurements: 'dynamic',
    OperationName: 'string',
    OperationId: 'string',
    ParentId: 'string',
    SyntheticSource: 'string',
    SessionId: 'string',
    UserId: 'string',
    UserAuthenticatedId: 'string',
    UserAccountId: 'string',
    AppVersion: 'string',
    AppRoleName: 'string',
    AppRoleInstance: 'string',
    ClientType: 'string',
    ClientModel: 'string',
    ClientOS: 'string',
    ClientIP: 'string',
    ClientCity: 'string',
    ClientStateOrProvince: 'string',
    ClientCountryOrRegion: 'string',
    ClientBrowser: 'string',
    ResourceGUID: 'string',
    IKey: 'string',
    SDKVersion: 'string',
    ItemCount: 'int',
    ReferencedItemId: 'string',
    ReferencedType: 'string',
    SourceSystem: 'string',
    Type: 'string',
    _ResourceId: 'string',
  },
};
