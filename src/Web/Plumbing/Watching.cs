using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace GoldenThread.Web.Plumbing;

/// <summary>Logs as JSON lines; traces and figures to a collector where one is configured.</summary>
public static class Watching
{
    public static void AddWatching(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddJsonConsole(json => json.UseUtcTimestamp = true);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 }) { return; }

        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().AddSource("Microsoft.AspNetCore", "Npgsql").AddOtlpExporter().Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().AddMeter("Microsoft.AspNetCore.Hosting", "System.Runtime", "Npgsql").AddOtlpExporter().Build());
        builder.Services.AddHostedService<WatchingStart>();
    }

    /// <summary>The providers work from the moment that they are made.</summary>
    private sealed class WatchingStart(IServiceProvider services) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            services.GetService<TracerProvider>();
            services.GetService<MeterProvider>();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
