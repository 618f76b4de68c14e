using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A paper as text, so that it can be read again when a person says what its columns hold.</summary>
public static class PaperJson
{
    private static readonly JsonSerializerOptions Options = new(StoreJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    if (type.Type != typeof(PaperPart)) { return; }
                    type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "is", DerivedTypes = { new JsonDerivedType(typeof(PaperParagraph), "paragraph"), new JsonDerivedType(typeof(PaperTable), "table") } };
                },
            },
        },
    };

    public static string Write(KeptPaper paper) => JsonSerializer.Serialize(paper, Options);

    public static KeptPaper Read(string text) => JsonSerializer.Deserialize<KeptPaper>(text, Options)!;
}
