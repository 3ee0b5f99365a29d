"""Sentences about hardware, models, the hub and downloads; see `sentences`."""

from __future__ import annotations

from collections.abc import Mapping

MODEL_SENTENCES: Mapping[str, str] = {
    # The hardware
    "no_gpu": (
        "No graphics card was found that a model can use. Models run on the processor; small ones"
        " are fast there too."
    ),
    "gpu_asleep": (
        "A graphics card is asleep to save power. It wakes by itself when a model uses it."
    ),
    "gpu_lost": (
        "A graphics card has stopped answering. Restart the computer; if it happens again, check "
        "its power supply and temperature."
    ),
    "gpu_needs_reset": (
        "A graphics card needs a restart of the computer before it can be used again."
    ),
    "gpu_split": (
        "A graphics card is split into parts (MIG). Each part is listed on its own, and its load "
        "is not told."
    ),
    "gpu_memory_unknown": (
        "The driver of a graphics card does not tell how much memory it has. Open a model, and "
        "the engine will ask."
    ),
    "gpu_not_for_engine": (
        "This Alcove's engine cannot use the graphics card found here, so models run on the "
        "processor. Install the Alcove version made for this card."
    ),
    "nvidia_driver_missing": (
        "There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart "
        "the computer after installing."
    ),
    "nvidia_driver_mismatch": (
        "NVIDIA's driver was updated while the computer ran. Restart the computer to use the "
        "graphics card again."
    ),
    "nvidia_no_permission": (
        "This user account may not ask NVIDIA's driver about the graphics card. Ask whoever "
        "manages this computer for access."
    ),
    "nvidia_odd": (
        "NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, "
        "reinstall the driver."
    ),
    "amd_driver_missing": (
        "There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, "
        "or a newer Linux kernel."
    ),
    # Will it run
    "fit_chose_context": (
        "A context of {context} tokens was chosen instead of {usual}, so that the model fits. For"
        " longer chats, free some memory or take a smaller model."
    ),
    "fit_chose_kv": (
        "The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ."
    ),
    "fit_step_kv": "The memory ran out. It was tried again with the chat's memory kept in 8 bits.",
    "fit_step_context": (
        "The memory ran out. It was tried again with a context of {to} instead of {context} tokens."
    ),
    "fit_step_layers": (
        "The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers"
        " will be slower."
    ),
    "fit_step_processor": (
        "The GPU's memory ran out. It was tried again on the processor alone; answers will be "
        "slower."
    ),
    # What to take
    "best_on_gpu": (
        "{model} in {quantization} is the strongest model of our list that fits on your graphics "
        "card, with room for {context} tokens of conversation."
    ),
    "best_partly_on_gpu": (
        "{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} "
        "layers) and the rest on the processor: about {rate} tokens a second."
    ),
    "best_on_processor": (
        "{model} in {quantization} is the strongest model of our list that your processor runs at"
        " a reading pace: about {rate} tokens a second."
    ),
    "best_only_pocket": (
        "This computer has too little free memory, or is too slow, for any model of our list; the"
        " smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing"
        " other programs may help."
    ),
    "catalog_damaged": (
        "The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again;"
        " please report it if that does not help."
    ),
    # The network and the hub
    "offline": "Alcove is set to stay offline. Switch Offline off to use the network.",
    "host_refused": (
        "Alcove does not connect to {host}: only the model hub and its file servers are allowed."
    ),
    "not_https": "{host} was to be reached without encryption, so Alcove did not connect.",
    "network_unreachable": (
        "{host} cannot be reached ({reason}). Check the connection and try again."
    ),
    "network_timeout": "{host} did not answer in time. Try again in a moment.",
    "network_cut": "The connection to {host} broke off. Try again.",
    "tls_failed": (
        "The encrypted connection to {host} could not be trusted ({reason}). Check this "
        "computer's date and whether a firewall or proxy reads your traffic."
    ),
    "proxy_not_supported": (
        "This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an"
        " HTTP proxy to connect."
    ),
    "answer_too_large": (
        "{host} sent far more than was asked for, so Alcove stopped reading. Try again later."
    ),
    "answer_odd": "{host} sent an answer in a form Alcove does not accept. Try again later.",
    "network_method": (
        "Alcove tried to send a request of a kind it never sends ({method}). Please report this."
    ),
    "hub_not_found": (
        "There is no model {id} on the hub, or it is private. Check the name, or enter your hub "
        "token if it is yours."
    ),
    "hub_disabled": "The hub has switched off {id}. Choose another model.",
    "hub_gated": (
        "{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your "
        "hub token."
    ),
    "hub_token_refused": (
        "The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, "
        "with read access to gated models) and enter it again."
    ),
    "hub_token_shape": "That does not look like a hub token. Copy it again; it begins with hf_.",
    "hub_token_no_keyring": (
        "This computer has no keyring that encrypts, so the token cannot be kept safely. Set one "
        "up and try again."
    ),
    "hub_busy": "The hub asks to wait {seconds} seconds before the next request.",
    "hub_down": "The hub cannot answer at the moment (status {status}). Try again later.",
    "hub_web_page": (
        "A web page came instead of the hub's answer. This network may want you to sign in first:"
        " open a browser, then try again."
    ),
    "hub_odd_answer": "The hub's answer makes no sense ({reason}). Try again later.",
    "hub_no_gguf": "{id} has no GGUF files. Look for a version of it with GGUF in its name.",
    # Names, files, quantizations
    "hub_name_refused": (
        "The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. "
        "Choose another file or another publisher."
    ),
    "model_not_ours": (
        "“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it "
        "there."
    ),
    "model_delete_failed": (
        "“{name}” could not be deleted ({reason}). Close whatever uses it and try again."
    ),
    "pick_gpu": "The best quality there is, and it fits on your graphics card.",
    "pick_gpu_equal": (
        "As good as the original, and it fits on your graphics card. Larger files gain nothing "
        "you would notice."
    ),
    "pick_gpu_largest": (
        "The best quality that fits completely on your graphics card; {next} would not."
    ),
    "pick_partly": (
        "The best quality there is, with {gpu_layers} of {layers} layers on the graphics card."
    ),
    "pick_partly_equal": (
        "As good as the original, with {gpu_layers} of {layers} layers on the graphics card."
    ),
    "pick_partly_largest": (
        "The best quality that answers faster than you read, with {gpu_layers} of {layers} layers"
        " on the graphics card; {next} is too large or too slow."
    ),
    "pick_processor": "The best quality there is, and your processor answers faster than you read.",
    "pick_processor_equal": (
        "As good as the original, and your processor answers faster than you read."
    ),
    "pick_processor_largest": (
        "The best quality that your processor answers with faster than you read; {next} is too "
        "large or too slow."
    ),
    "pick_slow": (
        "The fastest that is still good, but slower than you read: about {speed} tokens a second."
        " A smaller model would be quicker."
    ),
    "row_too_large": "Too large for this computer: {missing} of memory are missing.",
    "row_coarse": "Rounded so coarsely that a smaller model would answer better.",
    "row_equal": "As good as {best}; the difference cannot be noticed.",
    "row_slower": "Better, but only {gpu_layers} of {layers} layers fit on the graphics card.",
    "row_slow": "Better, but slower than you read: about {speed} tokens a second.",
    "row_smaller": "Smaller and less exact.",
    "row_part_missing": "Part {part} of {parts} is missing.",
    "row_torn": "Cut into pieces that must be joined before it can be opened.",
    "row_foreign": "Made for another program; llama.cpp cannot read it.",
    "with_mmproj_gpu": (
        "With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does "
        "not use it yet."
    ),
    "with_mmproj_partly": (
        "With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the "
        "graphics card. Alcove does not use it yet."
    ),
    "with_mmproj_processor": (
        "With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not "
        "use it yet."
    ),
    "with_mmproj_too_large": (
        "With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not "
        "use it yet."
    ),
    "with_draft_gpu": (
        "With the draft model for quicker answers: {bytes} of memory, still fits on the graphics "
        "card. Alcove does not use it yet."
    ),
    "with_draft_partly": (
        "With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} "
        "layers on the graphics card. Alcove does not use it yet."
    ),
    "with_draft_processor": (
        "With the draft model for quicker answers: {bytes} of memory, still fits in main memory. "
        "Alcove does not use it yet."
    ),
    "with_draft_too_large": (
        "With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. "
        "Alcove does not use it yet."
    ),
    "quality_original": "As it was trained.",
    "quality_same": "No difference you would notice.",
    "quality_slight": "Slightly less exact.",
    "quality_noticed": "Noticeably less exact.",
    "quality_poor": "Clearly worse.",
    "quality_broken": "Often wrong.",
    # The engine's memory and side jobs
    "out_of_memory_load": (
        "There is not enough memory to load this model ({reason}). Choose a smaller context "
        "length or a smaller model, or close other programs."
    ),
    "kv_type_fallback": (
        "This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about "
        "twice the memory."
    ),
    "fit_too_large": (
        "By its size this model needs {missing} more memory than is free: it may be very slow, or"
        " stop. Close other programs, or choose a smaller one."
    ),
    "dry_run_refused": "The engine cannot read this model: {reason}. Choose another file.",
    "dry_run_crashed": (
        "The engine broke on this model's header ({reason}). The file is damaged or made to do "
        "harm; do not use it."
    ),
    "dry_run_timeout": (
        "The engine could not say within {seconds} seconds what this model takes. Try again when "
        "the computer is less busy."
    ),
    "no_sparse_files": (
        "The disk of {folder} cannot hold the placeholder needed to measure this model, so its "
        "memory is only estimated."
    ),
    "cache_not_written": (
        "{folder} could not be written ({reason}). Check the folder's permissions."
    ),
    "quantize_unknown_type": "There is no quantization called {type}. Choose one from the list.",
    "quantize_needs_importance": (
        "{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or "
        "download this quantization."
    ),
    "quantize_refused": (
        "This model cannot be made smaller this way: {reason}. Choose another type or another file."
    ),
    "quantize_crashed": (
        "The engine broke while making the smaller copy ({reason}). Nothing was kept; try again "
        "or choose another file."
    ),
    "quantize_timeout": "The engine did not answer within {seconds} seconds. Try again.",
    "quantize_target_exists": "{name} is already there. Choose another name or delete it first.",
    "quantize_no_space": (
        "There is not enough room in {folder}: {needed} are needed, {free} are free. Free some "
        "space and try again; nothing was kept."
    ),
    "quantize_not_written": (
        "Nothing could be written to {folder} ({reason}). Check the disk and its permissions."
    ),
    # Downloads
    "download_disk_full": (
        "There is not enough room in {folder}: {needed} are needed, {free} are free. Free some "
        "space and resume; what is here is kept."
    ),
    "download_too_large_here": (
        "The disk with {folder} cannot hold a file this large. Choose another folder for models, "
        "on a disk that is not formatted as FAT32."
    ),
    "download_not_saved": (
        "{folder} could not be written ({reason}). Check that the disk is connected and that you "
        "may write there, then resume."
    ),
    "download_folder_elsewhere": (
        "{folder} is a link that leads out of the models folder. Remove the link and try again."
    ),
    "download_name_taken": (
        "Another file called {name} is already in {folder}. Move or rename it and try again; it "
        "was not touched."
    ),
    "download_elsewhere": (
        "{name} is being downloaded by another Alcove. Let that one finish, or close it and "
        "resume here."
    ),
    "download_no_checksum": (
        "The hub publishes no checksum for {name}, so it cannot be verified and was not "
        "downloaded. Choose another file."
    ),
    "download_wrong_hash": (
        "{name} does not match the published checksum and was removed. Try again; if it stays, "
        "the file on the hub is damaged."
    ),
    "download_not_a_model": (
        "What the server sent as {name} is not a model file. Nothing was kept; choose another "
        "file or try later."
    ),
    "download_web_page": (
        "A web page came in place of {name}; the network may be asking you to sign in. Sign in "
        "with a browser, then resume."
    ),
    "download_file_gone": (
        "{name} is no longer in {id} on the hub. Look at the model's page for its files now."
    ),
    "download_keeps_changing": (
        "{name} keeps changing on the hub, or its server contradicts itself. Try again later."
    ),
    "download_unknown": "This download is no longer in the list.",
    "download_bug": "Something is wrong in Alcove's downloads: {reason}. Please report it.",
    "download_changed": "The file changed on the hub, so it was downloaded anew.",
    "download_no_ranges": "This server cannot continue a download: after a break it begins anew.",
    # The terminal's verbs for models
    "folders_not_made": (
        "The folder {folder} cannot be made ({reason}). Make room on the disk or check its "
        "permissions."
    ),
    "model_address_unknown": (
        "“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a "
        "pasted address."
    ),
    "model_choice_unknown": "{id} has no {wanted}. It has: {choices}.",
    "model_none_fits": (
        "None of the files of {id} is a good choice for this computer. Name one of its "
        "quantizations to take it anyway, or choose a smaller model."
    ),
    "model_name_unknown": (
        "There is no model called “{name}” here. `alcove models list --all` shows all of them."
    ),
    "model_name_ambiguous": (
        "“{name}” means {count} models here. Name the quantization too, or give the path."
    ),
    "model_builtin": "“{name}” belongs to Alcove itself and cannot be deleted.",
    "output_lost": (
        "The output could not be written ({reason}). Make room on the disk, or send it somewhere "
        "else."
    ),
    "quantize_again": (
        "This model is quantized below 8 bits already; a copy made from the original would be "
        "better."
    ),
}
