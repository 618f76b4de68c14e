using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>What the layout and the tag helpers need from the host.</summary>
public static class DesignSetup
{
    public static IServiceCollection AddDesign(this IServiceCollection services)
    {
        services.AddScoped<Shell>();
        // Pounds, dashes and curly quotes go out as they are: UTF-8 pages need no entities for them.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
