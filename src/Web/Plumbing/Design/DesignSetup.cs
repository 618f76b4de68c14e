using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
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
        services.Configure<MvcOptions>(options =>
        {
            var say = options.ModelBindingMessageProvider;
            say.SetAttemptedValueIsInvalidAccessor((typed, field) => $"“{typed}” was not understood as an answer to {field}");
            say.SetNonPropertyAttemptedValueIsInvalidAccessor(typed => $"“{typed}” was not understood");
            say.SetUnknownValueIsInvalidAccessor(field => $"The answer to {field} was not understood");
            say.SetValueIsInvalidAccessor(typed => $"“{typed}” was not understood");
            say.SetValueMustBeANumberAccessor(field => $"{field} must be a number");
            say.SetValueMustNotBeNullAccessor(_ => "An answer is needed here");
            say.SetMissingBindRequiredValueAccessor(field => $"An answer to {field} is needed");
        });
        return services;
    }
}
