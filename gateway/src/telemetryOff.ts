/**
 * Imported before anything of Apollo's: the gateway starts exporting measurements when it is constructed unless this
 * variable is set by then (see docs of @apollo/gateway 2.14). Nothing leaves the authority's machines.
 */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
