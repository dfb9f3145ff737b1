// As main.bicepparam; what main.bicep gave is there by the names of its outputs.
using 'events.bicep'

param name = readEnvironmentVariable('AZURE_ENV_NAME')
param resourceGroupName = readEnvironmentVariable('AZURE_RESOURCE_GROUP', 'rg-${name}')

param communicationName = readEnvironmentVariable('ACS_NAME')
param communicationGroup = readEnvironmentVariable('ACS_RESOURCE_GROUP', resourceGroupName)
param topicName = readEnvironmentVariable('SYSTEM_TOPIC_NAME', '')
param topicHasIdentity = bool(readEnvironmentVariable('SYSTEM_TOPIC_HAS_IDENTITY', 'false'))

param callsBy = readEnvironmentVariable('CALLS_BY', 'eventGrid')
param calledRawIds = filter(
  map(split(readEnvironmentVariable('CALLED_RAW_IDS', ''), ','), each => trim(each)),
  each => !empty(each)
)

param deployed = {
  app: readEnvironmentVariable('APP_NAME')
  url: readEnvironmentVariable('APP_URL')
  storage: readEnvironmentVariable('STORAGE_ACCOUNT')
  vault: readEnvironmentVariable('KEY_VAULT')
  workspaceId: readEnvironmentVariable('WORKSPACE_ID')
  actionGroupId: readEnvironmentVariable('ACTION_GROUP_ID')
}
