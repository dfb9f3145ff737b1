// A brake on the bill that only tells: nothing is switched off.

@description('The most that a month should cost, in the currency of the subscription.')
param perMonth int

@description('Whom to write to.')
param email string

@description('The first day of the month from which on it counts; cannot be in the past when it is made.')
param startDate string = utcNow('yyyy-MM-01')

resource budget 'Microsoft.Consumption/budgets@2024-08-01' = {
  name: 'switchboard'
  properties: {
    category: 'Cost'
    amount: perMonth
    timeGrain: 'Monthly'
    timePeriod: { startDate: startDate }
    notifications: {
      spent80: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [email]
      }
      forecast100: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [email]
      }
    }
  }
}
