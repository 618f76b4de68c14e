using System.Reflection;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The version of the product that runs.</summary>
public static class ProductVersion
{
    public static string Number { get; } = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
